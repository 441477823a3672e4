import type { OpenInspection } from '#modules/planning'
import { paths } from '#paths'
import { fileKind } from '#platform/files/content/kinds.ts'
import { isLate } from '#platform/files/rules/kept-file.ts'
import { scanRemarks } from '#platform/files/rules/scan-in-words.ts'
import { sizeInWords } from '#platform/files/size-in-words.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { reasonsNotToClose, reasonsNotToRead } from '../rules/reasons.ts'
import type { ReceivedFile } from '../rules/received-file.ts'
import { filesOfPage } from './files-of-page.ts'

export interface FileTableParams {
  open: OpenInspection
  files: readonly ReceivedFile[]
  names: ReadonlyMap<string, string>
  /** Whether a scanner for viruses is set up. */
  scans: boolean
  /** Where the page stands, and what stands after the question mark. */
  address: string
  query: Record<string, string>
}

const remarks = (file: ReceivedFile, { files, scans }: FileTableParams): string[] => [
  ...(isLate(file) ? ['Late'] : []),
  ...(file.redacts ? [`Redacted copy of ${files.find(({ id }) => id === file.redacts)?.name ?? 'an original'}`] : []),
  ...(file.closed ? [`Original, closed to all but the lead inspector: ${file.closed.reason}`] : []),
  ...scanRemarks(file, scans),
  ...(file.virus && !file.redacts ? ['The inspected body was told to send another'] : []),
]

const nameCell = (file: ReceivedFile, { open, scans }: FileTableParams): Html =>
  reasonsNotToRead(open, file, scans).length === 0
    ? html`<a class="govuk-link" href="${paths.evidence.file(open.inspection.reference, file.id)}" download>${file.name}</a>`
    : html`${file.name}`

/** The files of an item, as the team sees them: each to be downloaded, with whatever is to be known of it. */
export const fileTable = (params: FileTableParams): Html => {
  const { open, files, names } = params
  if (files.length === 0) return html`<p class="govuk-body">No files have come yet.</p>`
  const { shown, links } = filesOfPage(files, params)
  return html`
    <div class="lantern-scroll" tabindex="0" role="region" aria-label="Files">
    ${govukTable({
      caption: 'Files',
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      head: [
        ...['File', 'Kind and size', 'Received', 'To know'].map(text => ({ text })),
        { html: html`<span class="govuk-visually-hidden">Redact</span>` },
      ],
      rows: shown.map(file => [
        { html: nameCell(file, params) },
        { text: `${fileKind(file.kind)?.name ?? file.kind}, ${sizeInWords(file.size)}` },
        { text: `${moment(file.receivedAt)}, from ${names.get(file.sentBy) ?? file.sentBy}` },
        { html: html`${remarks(file, params).map((remark, i) => html`${i > 0 && html`<br>`}${remark}`)}` },
        {
          html:
            reasonsNotToClose(open, file).length === 0
              ? html`<a class="govuk-link" href="${paths.evidence.redact(open.inspection.reference, file.id)}">Redact<span class="govuk-visually-hidden"> ${file.name}</span></a>`
              : html``,
        },
      ]),
    })}
    </div>
    ${links}`
}
