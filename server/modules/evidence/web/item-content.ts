import type { OpenInspection } from '#modules/planning'
import { paths } from '#paths'
import { deadlineInWords } from '#platform/deadline.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukSelect, govukSummaryList, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import { reasonsNotToAdapt, reasonsNotToAsk, reasonsNotToReview } from '../rules/reasons.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { enquiryList } from './enquiry-list.ts'
import { fileTable } from './file-table.ts'
import type { Evidence } from './load-evidence.ts'
import { periodInWords } from './present-period.ts'
import { questionsInformed, reviewAsText, reviewForm, type TypedReview } from './review-form.ts'
import { stateTag } from './state-tag.ts'

export interface ItemContentParams {
  visit: Visit
  open: OpenInspection
  evidence: Evidence
  /** Undefined for what was not asked for. */
  item: RequestedItem | undefined
  id: string
  scans: boolean
  errors: FormErrors | undefined
  /** A review that was sent and is not saved. */
  typed: TypedReview | undefined
}

const facts = ({ open, evidence, item }: ItemContentParams): Html => {
  if (!item)
    return govukInsetText({ text: 'These files were sent without being asked for. You may leave them out of account.' })
  const why = evidence.unavailable.find(each => each.item === item.id)
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { html: html`${value}` } })
  const mayChange = reasonsNotToAdapt(open, evidence.announced).length === 0
  const mayMove = evidence.announced !== undefined && !item.dropped && reasonsNotToAsk(open).length === 0
  const mayExtend = item.period?.mayBeExtended ?? false
  const afterwards = mayExtend ? 'Move its deadline or extend its period' : 'Move its deadline'
  return html`
    ${govukSummaryList({
      rows: [
        row('Where it stands', stateTag(evidence.stateOf(item))),
        ...(why
          ? [
              row(
                'Why it is not available',
                html`<span class="lantern-typed">${why.reason}</span> (${evidence.names.get(why.markedBy) ?? why.markedBy}, ${moment(why.markedAt)})`,
              ),
            ]
          : []),
        row('Due', item.deadline ? deadlineInWords(item.deadline) : 'No date'),
        ...periodInWords(item).map(words => row('Period', words)),
        row(
          'Informs',
          item.informs.length === 0
            ? 'No question in particular'
            : html`${questionsInformed(open, item).map(({ code, text }, i) => html`${i > 0 && html`<br>`}${code} ${text}`)}`,
        ),
      ],
    })}
    ${(mayChange || mayMove) && html`<p class="govuk-body"><a class="govuk-link" href="${paths.evidence.change(open.inspection.reference, item.id)}">${mayChange ? 'Change or drop this item' : afterwards}</a></p>`}`
}

const enquiryForm = ({ visit, open, id, errors }: ItemContentParams): Html =>
  keptForm({
    id: `enquire-${id}`,
    csrf: visit.csrf,
    content: html`
      ${govukTextarea({
        id: 'text',
        name: 'text',
        rows: '2',
        label: { text: 'What is to be found out', classes: 'govuk-label--s' },
        value: errors?.field.text ? String(visit.body.text ?? '') : undefined,
        errorMessage: errors?.field.text,
      })}
      ${govukSelect({
        id: 'assignedTo',
        name: 'assignedTo',
        label: { text: 'Who follows it', classes: 'govuk-label--s' },
        value: visit.user.username,
        items: open.team.map(({ username, name }) => ({ value: username, text: name })),
      })}
      ${govukButton({ text: 'Raise a line of enquiry', name: 'intent', value: 'enquire', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
  })

/** The page of one item: what was asked, what came, what it shows, and what it leads to. */
export const itemContent = (params: ItemContentParams): Html => {
  const { visit, open, evidence, item, id, scans, typed } = params
  const files = evidence.filesOf(item ? item.id : null)
  const raised = evidence.enquiries.filter(enquiry => enquiry.item === id)
  const mayReview = reasonsNotToReview(open).length === 0
  const review = evidence.reviews.find(each => each.item === id)
  return html`
    ${facts(params)}
    ${fileTable({ open, files, names: evidence.names, scans, query: visit.query, address: paths.evidence.item(open.inspection.reference, id) })}
    ${mayReview ? reviewForm(visit, open, { id, item, review, names: evidence.names, typed }) : reviewAsText(id, review)}
    <h2 class="govuk-heading-m">Lines of enquiry</h2>
    ${enquiryList(raised, { names: evidence.names, reference: open.inspection.reference })}
    ${mayReview && enquiryForm(params)}`
}
