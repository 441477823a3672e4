import { paths } from '#paths'
import { fileKind } from '#platform/files/content/kinds.ts'
import { isLate } from '#platform/files/rules/kept-file.ts'
import { reasonsNotToReadFile, scanRemarks } from '#platform/files/rules/scan-in-words.ts'
import { sizeInWords } from '#platform/files/size-in-words.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { type PlanningFile, present } from '../../rules/files.ts'

interface FileTableParams {
  reference: string
  caption: string
  none: string
  files: readonly PlanningFile[]
  names: ReadonlyMap<string, string>
  scans: boolean
  mayRemove: boolean
}

const nameCell = ({ home, id, name, ...file }: PlanningFile, { reference, scans }: FileTableParams): Html =>
  reasonsNotToReadFile(file, scans).length === 0
    ? html`<a class="govuk-link" href="${paths.planningFiles.show(home, reference, id)}" download>${name}</a>`
    : html`${name}`

const remarks = (file: PlanningFile, { scans }: FileTableParams): string[] => [
  ...(isLate(file) ? ['Late'] : file.dueAt ? ['On time'] : []),
  ...scanRemarks(file, scans),
]

const removed = (files: readonly PlanningFile[], { names }: FileTableParams): Html | false =>
  files.length > 0 &&
  html`<p class="govuk-body">Removed:</p>
    <ul class="govuk-list govuk-list--bullet">
      ${files.map(
        file =>
          file.removed &&
          html`<li>${file.name}: ${file.removed.reason} (${names.get(file.removed.by) ?? file.removed.by}, ${moment(file.removed.at)})</li>`,
      )}
    </ul>`

/** Files of planning as the team sees them: each to be downloaded, with whatever is to be known of it. */
export const planningFileTable = (params: FileTableParams): Html => {
  const { reference, caption, none, names, mayRemove } = params
  const files = present(params.files)
  const gone = removed(
    params.files.filter(file => file.removed),
    params,
  )
  if (files.length === 0) return html`<p class="govuk-body">${none}</p>${gone}`
  const table = govukTable({
    caption,
    captionClasses: 'govuk-visually-hidden',
    classes: 'lantern-table',
    head: [
      ...['File', 'Kind and size', 'Received', 'To know'].map(text => ({ text })),
      ...(mayRemove ? [{ html: html`<span class="govuk-visually-hidden">Remove</span>` }] : []),
    ],
    rows: files.map(file => [
      { html: nameCell(file, params) },
      { text: `${fileKind(file.kind)?.name ?? file.kind}, ${sizeInWords(file.size)}` },
      { text: `${moment(file.receivedAt)}, from ${names.get(file.sentBy) ?? file.sentBy}` },
      { html: html`${remarks(file, params).map((remark, i) => html`${i > 0 && html`<br>`}${remark}`)}` },
      ...(mayRemove
        ? [
            {
              html: html`<a class="govuk-link" href="${paths.planningFiles.remove(file.home, reference, file.id)}">Remove<span class="govuk-visually-hidden"> ${file.name}</span></a>`,
            },
          ]
        : []),
    ]),
  })
  return html`${wideScroll(caption, table)}${gone}`
}
