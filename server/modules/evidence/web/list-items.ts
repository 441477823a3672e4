import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { deadlineInWords } from '#platform/deadline.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { govukButton, govukInsetText, govukTable, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { counted } from '#platform/words.ts'
import { reasonsNotToAdapt, reasonsNotToAsk } from '../rules/reasons.ts'
import { infectedOf } from '../rules/received-file.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { notRequested, saysSomething } from '../rules/review.ts'
import { type Evidence, loadEvidence } from './load-evidence.ts'
import { periodInWords } from './present-period.ts'
import { stateTag } from './state-tag.ts'

/** What is asked for before fieldwork, and what has come of it (EVID-01, EVID-07). */
export const listItemsPage = ({ db }: { db: Db }): Page => ({
  path: paths.evidence.list(':reference'),
  permission: 'evidence:view',
  audit: 'EVIDENCE_IN_ADVANCE',

  async get({ params, user, act }) {
    const open = await openInspection(db, user, params.reference as string)
    const evidence = await loadEvidence(db, open, act.when)
    const items = evidence.items.filter(({ dropped }) => !dropped)
    const { reference, placeName } = open.inspection
    return {
      ...inspectionFrame(open, 'evidence'),
      heading: 'Evidence in advance',
      title: `Evidence in advance, ${placeName}`,
      content: html`
        ${infected(evidence, reference)}
        ${standing(open, evidence)}
        ${table(
          'Evidence',
          items.filter(({ organisation }) => !organisation),
          { evidence, reference },
        )}
        ${table(
          'Organisation information',
          items.filter(({ organisation }) => organisation),
          { evidence, reference },
        )}
        ${apart(evidence, reference)}
        ${droppedItems(evidence, open)}`,
    }
  },
})

const standing = (open: OpenInspection, { announced, enquiries }: Evidence): Html => {
  const { reference } = open.inspection
  const mayAdapt = reasonsNotToAdapt(open, announced).length === 0
  const mayAsk = reasonsNotToAsk(open).length === 0
  const openOnes = enquiries.filter(({ closed }) => !closed).length
  return html`
    ${govukInsetText({
      text: announced
        ? `The list is fixed since the announcement on ${formatDay(announced)}. What is needed beyond it is an additional request.`
        : `The inspected body sees the list from the announcement on. ${mayAdapt ? 'Until then you can adapt it to this inspection.' : 'Until then the lead inspector can adapt it.'}`,
    })}
    <p class="govuk-body"><a class="govuk-link" href="${paths.evidence.enquiries(reference)}">Lines of enquiry</a>: ${openOnes} open</p>
    ${
      mayAsk &&
      govukButton({
        text: announced ? 'Make an additional request' : 'Add an item',
        href: paths.evidence.add(reference),
        classes: 'govuk-button--secondary',
      })
    }`
}

/** What has a virus, until another has come in its place. */
const infected = ({ files, items }: Evidence, reference: string): Html[] =>
  infectedOf(files).map(file => {
    const [id, text] = [file.item ?? notRequested, items.find(item => item.id === file.item)?.text ?? 'Not asked for']
    return govukWarningText({
      iconFallbackText: 'Warning',
      html: html`A virus was found in ${file.name}. Nobody can open it, and it does not count as received: <a class="govuk-link" href="${paths.evidence.item(reference, id)}">${text}</a>`,
    })
  })

const itemCell = (item: RequestedItem, reference: string): Html => html`
  <a class="govuk-link" href="${paths.evidence.item(reference, item.id)}">${item.text}</a>
  ${item.additional && html`<br><span class="govuk-hint">Additional request</span>`}
  ${periodInWords(item).map(words => html`<br><span class="govuk-body-s">${words}</span>`)}`

const reviewCell = (item: RequestedItem, { reviews, filesOf }: Evidence): string => {
  if (reviews.some(review => review.item === item.id && saysSomething(review))) return 'Reviewed'
  return filesOf(item.id).some(counts) ? 'Not yet' : ''
}

const columns = ['Informs', 'Due', 'Where it stands', 'Files', 'Review']

const table = (
  caption: string,
  items: readonly RequestedItem[],
  { evidence, reference }: { evidence: Evidence; reference: string },
): Html =>
  items.length === 0
    ? html``
    : html`
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="${caption}">
      ${govukTable({
        caption,
        captionClasses: 'govuk-table__caption--m',
        classes: 'lantern-table lantern-table--stacks',
        head: ['Item', ...columns].map(text => ({ text })),
        firstCellIsHeader: true,
        rows: items.map(item => [
          { html: itemCell(item, reference) },
          ...[
            { text: item.informs.join(', ') },
            { text: item.deadline ? deadlineInWords(item.deadline) : 'No date' },
            { html: stateTag(evidence.stateOf(item)) },
            { text: String(evidence.filesOf(item.id).filter(counts).length) },
            { text: reviewCell(item, evidence) },
          ].map((cell, i) => ({ ...cell, attributes: { 'data-label': columns[i] as string } })),
        ]),
      })}
      </div>`

const apart = ({ filesOf }: Evidence, reference: string): Html => {
  const files = filesOf(null)
  return html`
    <h2 class="govuk-heading-m">Not asked for</h2>
    ${
      files.length === 0
        ? html`<p class="govuk-body">Nothing was sent that was not asked for.</p>`
        : html`<p class="govuk-body"><a class="govuk-link" href="${paths.evidence.item(reference, notRequested)}">${counted(files.length, 'file')} not asked for</a>. You may leave them out of account.</p>`
    }`
}

const droppedItems = ({ items, announced }: Evidence, open: OpenInspection): Html => {
  const dropped = items.filter(item => item.dropped)
  if (dropped.length === 0) return html``
  const mayAdapt = reasonsNotToAdapt(open, announced).length === 0
  return html`
    <h2 class="govuk-heading-m">Dropped from the programme’s list</h2>
    <ul class="govuk-list govuk-list--bullet">
      ${dropped.map(
        item =>
          html`<li>${mayAdapt ? html`<a class="govuk-link" href="${paths.evidence.change(open.inspection.reference, item.id)}">${item.text}</a>` : item.text}: ${item.dropped?.reason}</li>`,
      )}
    </ul>`
}
