import { formatDay, formatTime } from '#platform/dates.ts'
import { deadlineInWords, timeLeftInWords } from '#platform/deadline.ts'
import { kindsInWords } from '#platform/files/content/kinds.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { english } from '#platform/web/english.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Visit } from '#platform/web/page.ts'
import { sentFileList } from '#platform/web/sent-file-list.ts'
import type { OpenDoor } from '../../queries/door/open-door.ts'
import type { BriefingState } from '../../queries/meetings/briefings.ts'
import { largestOfPlanning, present } from '../../rules/files.ts'
import { informedStandards } from '../../rules/meetings/briefing-questions.ts'
import { endOf } from '../../rules/meetings/minutes.ts'
import { filesForm } from '../files/files-form.ts'
import { type BriefingText, briefingText } from './briefing-text.ts'

export interface DoorBriefingContent {
  visit: Visit
  door: OpenDoor
  state: BriefingState
  own: ReadonlySet<string>
  scans: boolean
  errors: FormErrors | undefined
}

const bullets = (words: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${words.map(each => html`<li>${english(each)}</li>`)}</ul>`

const when = ({ planned, day }: BriefingState, text: BriefingText, language: Language): string => {
  if (planned?.day && planned.start) {
    const { start, minutes } = planned
    return `${formatDay(planned.day, language)}, ${formatTime(start)} ${text.until} ${formatTime(endOf({ start, minutes }))}`
  }
  return day ? `${formatDay(day, language)}; ${text.noTime}` : text.noDay
}

const facts = ({ state, visit }: DoorBriefingContent, text: BriefingText): Html => {
  const { language, act } = visit
  const { meeting, evidence, slidesDue: due } = state
  const { speaks, questions } = meeting.briefing
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { html: html`${value}` } })
  return govukSummaryList({
    rows: [
      row(text.when, when(state, text, language)),
      row(text.length, text.lengthWords(speaks, questions)),
      ...(evidence
        ? [row(text.evidence, text.evidenceWords(formatDay(evidence.from, language), formatDay(evidence.to, language)))]
        : []),
      row(text.about, bullets(meeting.agenda)),
      row(text.who, bullets(meeting.attendees)),
      ...(due
        ? [
            row(
              text.due,
              html`${deadlineInWords(due, language)}${!state.slides.some(counts) && html`. <strong>${timeLeftInWords(due, act.when, language)}</strong>`}`,
            ),
          ]
        : []),
    ],
  })
}

const questions = ({ door, state }: DoorBriefingContent, text: BriefingText): Html | false => {
  const standards = informedStandards(door.programme, door.inspection.level, state.meeting)
  return (
    standards.length > 0 &&
    html`
      <h2 class="govuk-heading-m">${text.questions}</h2>
      ${standards.map(
        ({ code, name, questions }) => html`
          <h3 class="govuk-heading-s">${english(`${code} ${name}`)}</h3>
          <ul class="govuk-list govuk-list--bullet">${questions.map(each => html`<li>${english(`${each.code} ${each.text}`)}</li>`)}</ul>`,
      )}`
  )
}

const slides = ({ visit, state, own, scans, errors }: DoorBriefingContent, text: BriefingText): Html | false => {
  const asked = state.meeting.briefing.slides
  if (!asked) return false
  const { language, csrf, act } = visit
  const { slidesDue: due, held } = state
  const kinds = kindsInWords(asked.kinds, language)
  return html`
    <h2 class="govuk-heading-m">${text.slides}</h2>
    ${held && govukInsetText({ text: text.held })}
    ${sentFileList(present(state.slides), { csrf, text: { ...text, nothing: text.none }, language, scans, mayTakeBack: ({ id }) => own.has(id) })}
    ${!held && due && due < act.when && govukInsetText({ text: text.stillLate })}
    ${filesForm({
      csrf,
      label: text.add,
      hint: text.hint(kinds, largestOfPlanning / 1_000_000),
      button: text.send,
      kinds: asked.kinds,
      errors,
    })}`
}

/** All of a briefing's page at the door. */
export const doorBriefingContent = (params: DoorBriefingContent): Html => {
  const text = inLanguage(briefingText, params.visit.language)
  return html`
    <p class="govuk-body">${text.lead}</p>
    ${facts(params, text)}
    ${slides(params, text)}
    ${questions(params, text)}`
}
