import type { OpenDoor } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import { paths } from '#paths'
import { deadlineInWords, timeLeftInWords } from '#platform/deadline.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { english } from '#platform/web/english.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukSummaryList, govukTextarea, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Visit } from '#platform/web/page.ts'
import { isSettled } from '../../rules/item-state.ts'
import { infectedOf } from '../../rules/received-file.ts'
import type { RequestedItem } from '../../rules/requested-item.ts'
import type { Evidence } from '../load-evidence.ts'
import { periodInWords } from '../present-period.ts'
import { stateTag } from '../state-tag.ts'
import { sentFiles } from './sent-files.ts'
import { type EvidenceText, evidenceText } from './text.ts'
import { uploadForm } from './upload-form.ts'

interface DoorItemParams {
  visit: Visit
  door: OpenDoor
  evidence: Evidence
  item: RequestedItem
  scans: boolean
  errors: FormErrors | undefined
}

const facts = ({ visit, door, evidence, item }: DoorItemParams, text: EvidenceText): Html => {
  const { language, act } = visit
  const state = evidence.stateOf(item)
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { html: html`${value}` } })
  const texts = new Map(
    questionsOf(door.programme, door.inspection.level).flatMap(({ code, text, standard }) => [
      [standard.code, standard.name],
      [code, text],
    ]),
  )
  const due =
    item.deadline &&
    html`${deadlineInWords(item.deadline, language)}${!isSettled(state) && html`. <strong>${timeLeftInWords(item.deadline, act.when, language)}</strong>`}`
  return govukSummaryList({
    rows: [
      row(text.evidence.standing, stateTag(state, language)),
      ...(due ? [row(text.evidence.due, due)] : []),
      ...periodInWords(item, language).map(words => row(text.item.period, words)),
      row(
        text.item.about,
        html`${item.informs.map((code, i) => html`${i > 0 && html`<br>`}${english(`${code} ${texts.get(code) ?? ''}`)}`)}`,
      ),
    ],
  })
}

const unavailableForm = ({ visit, evidence, item, errors }: DoorItemParams, text: EvidenceText['item']): Html => {
  const { csrf, body } = visit
  const mark = evidence.unavailable.find(each => each.item === item.id)
  if (mark)
    return html`
      ${govukInsetText({ html: html`<span class="lantern-typed">${text.isUnavailable(mark.reason)}</span>` })}
      <form method="post" novalidate>${csrf}${govukButton({ text: text.markAgain, name: 'intent', value: 'mark-again', classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
  return html`
    <h2 class="govuk-heading-m">${text.unavailableHeading}</h2>
    <p class="govuk-body">${text.unavailableWords}</p>
    ${keptForm({
      id: `unavailable-${item.id}`,
      csrf,
      content: html`
        ${govukTextarea({
          id: 'reason',
          name: 'reason',
          rows: '2',
          label: { text: text.why, classes: 'govuk-label--s' },
          hint: { text: text.whyHint },
          value: errors ? String(body.reason ?? '') : undefined,
          errorMessage: errors?.field.reason,
        })}
        ${govukButton({ text: text.mark, name: 'intent', value: 'mark', classes: 'govuk-button--secondary', preventDoubleClick: true })}`,
    })}`
}

/** What is asked for, what was sent for it, and the two ways to answer: files, or why there are none. */
export const doorItemContent = (params: DoorItemParams): Html => {
  const { visit, door, evidence, item, scans, errors } = params
  const { csrf, language } = visit
  const text = inLanguage(evidenceText, language)
  const files = evidence.filesOf(item.id)
  const { reference } = door.inspection
  return html`
    ${infectedOf(files).map(({ name }) => govukWarningText({ text: text.item.infected(name), iconFallbackText: text.item.warning }))}
    ${facts(params, text)}
    <h2 class="govuk-heading-m">${text.item.sent}</h2>
    ${sentFiles(files, { csrf, text: text.item, language, scans, query: visit.query, address: paths.door.item(reference, item.id) })}
    <h2 class="govuk-heading-m">${text.evidence.sendSeveral}</h2>
    ${uploadForm({ csrf, text: text.upload, reference, item: item.id, errors })}
    ${!files.some(counts) && unavailableForm(params, text.item)}`
}
