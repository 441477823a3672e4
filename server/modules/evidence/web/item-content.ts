import type { OpenInspection } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import { paths } from '#paths'
import { deadlineInWords } from '#platform/deadline.ts'
import type { FormErrors } from '#platform/web/form.ts'
import {
  govukButton,
  govukCheckboxes,
  govukInsetText,
  govukSelect,
  govukSummaryList,
  govukTextarea,
} from '#platform/web/govuk.ts'
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
}

const questions = ({ programme, inspection }: OpenInspection) => questionsOf(programme, inspection.level)

/** The questions that an item informs: those with its codes, and those beneath them. */
const informed = (open: OpenInspection, informs: readonly string[]) =>
  questions(open).filter(({ code, standard, keyQuestion }) =>
    informs.some(each => each === code || each === keyQuestion.code || each === standard.code),
  )

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
          html`${informed(open, item.informs).map(({ code, text }, i) => html`${i > 0 && html`<br>`}${code} ${text}`)}`,
        ),
      ],
    })}
    ${(mayChange || mayMove) && html`<p class="govuk-body"><a class="govuk-link" href="${paths.evidence.change(open.inspection.reference, item.id)}">${mayChange ? 'Change or drop this item' : afterwards}</a></p>`}`
}

const reviewForm = ({ visit, open, evidence, item, id, errors }: ItemContentParams): Html => {
  const review = evidence.reviews.find(each => each.item === id)
  const { body } = visit
  const typed = errors?.field.shows !== undefined
  const codes = typed
    ? [body.codes ?? []].flat().map(String)
    : (review?.codes ?? informed(open, item?.informs ?? []).map(({ code }) => code))
  const choices = item && item.informs.length > 0 ? informed(open, item.informs) : questions(open)
  return html`
    <h2 class="govuk-heading-m">What it shows</h2>
    ${review && html`<p class="govuk-body-s">Written by ${evidence.names.get(review.changedBy) ?? review.changedBy}, ${moment(review.changedAt)}</p>`}
    ${typed && review && govukInsetText({ html: html`Stands there now: <span class="lantern-typed">${review.shows}</span>` })}
    ${keptForm({
      id: `review-${id}`,
      csrf: visit.csrf,
      content: html`
        <input type="hidden" name="version" value="${review?.version ?? 0}">
        ${govukTextarea({
          id: 'shows',
          name: 'shows',
          rows: '6',
          label: { text: 'What it shows', classes: 'govuk-label--s' },
          hint: {
            text: 'It becomes a piece of evidence beside the questions you choose. No names of people on probation.',
          },
          value: typed ? String(body.shows ?? '') : review?.shows,
          errorMessage: errors?.field.shows,
        })}
        ${govukCheckboxes({
          name: 'codes',
          idPrefix: 'codes',
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: 'What it bears on', classes: 'govuk-fieldset__legend--s' } },
          items: choices.map(({ code, text }) => ({
            value: code,
            text: `${code} ${text}`,
            checked: codes.includes(code),
          })),
        })}
        ${govukButton({ text: 'Save what it shows', name: 'intent', value: 'review', preventDoubleClick: true })}`,
    })}`
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
  const { open, evidence, item, id, scans } = params
  const files = evidence.filesOf(item ? item.id : null)
  const raised = evidence.enquiries.filter(enquiry => enquiry.item === id)
  const mayReview = reasonsNotToReview(open).length === 0
  const review = evidence.reviews.find(each => each.item === id)
  return html`
    ${facts(params)}
    ${fileTable({ open, files, names: evidence.names, scans })}
    ${mayReview ? reviewForm(params) : review && html`<h2 class="govuk-heading-m">What it shows</h2><p class="govuk-body lantern-typed">${review.shows}</p>`}
    <h2 class="govuk-heading-m">Lines of enquiry</h2>
    ${enquiryList(raised, { names: evidence.names, reference: open.inspection.reference })}
    ${mayReview && enquiryForm(params)}`
}
