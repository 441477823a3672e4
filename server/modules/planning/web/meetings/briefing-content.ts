import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { deadlineInWords, timeLeftInWords } from '#platform/deadline.ts'
import { kindsInWords } from '#platform/files/content/kinds.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { BriefingState } from '../../queries/meetings/briefings.ts'
import { largestOfPlanning, reasonsNotToKeepFiles } from '../../rules/files.ts'
import { informedStandards } from '../../rules/meetings/briefing-questions.ts'
import { rolesInWords } from '../../rules/meetings/required-team.ts'
import { planningFileTable } from '../files/file-table.ts'
import { filesForm } from '../files/files-form.ts'
import { heldForm, heldSummary } from './briefing-held.ts'
import type { BriefingContent } from './briefing-shown.ts'
import { timeInWords } from './present-meeting.ts'

const lines = (words: readonly Html[]): Html => html`${words.map((each, i) => html`${i > 0 && html`<br>`}${each}`)}`

const bullets = (words: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${words.map(each => html`<li>${each}</li>`)}</ul>`

/** Who has to be there, each group with whoever of it takes part as planned. */
const attendance = ({ open, state }: BriefingContent): Html => {
  const { meeting, planned, setting } = state
  return lines(
    meeting.team.map(anyOf => {
      const there = open.team.filter(({ role, username }) => anyOf.includes(role) && planned?.team.includes(username))
      const words = rolesInWords(anyOf, setting.roleNames)
      const who = there.map(({ name }) => name).join(', ') || 'nobody yet'
      return html`${anyOf.length > 1 ? `One of ${words}` : words.replace(/^the/, 'The')}: <strong>${who}</strong>`
    }),
  )
}

const when = ({ planned, day }: BriefingState): string => {
  if (planned?.day) return `${formatDay(planned.day)}, ${timeInWords(planned)}`
  return day ? `${formatDay(day)} by the plan; the meeting has no time yet` : 'To be agreed'
}

const facts = (params: BriefingContent): Html => {
  const { open, state } = params
  const { meeting, planned, evidence } = state
  const { speaks, questions } = meeting.briefing
  const { reference } = open.inspection
  const row = (key: string, value: Html | string) => ({ key: { text: key }, value: { html: html`${value}` } })
  const long = planned && planned.minutes > speaks + questions
  return govukSummaryList({
    rows: [
      row(
        'When',
        html`${when(state)}${planned && html`<br><a class="govuk-link" href="${paths.meetings.show(reference, planned.id)}">The meeting</a>, <a class="govuk-link" href="${paths.meetings.record(reference, planned.id)}">its record</a>`}`,
      ),
      row(
        'How long',
        html`Up to ${speaks} minutes, then ${questions} for questions and discussion${long && html`<br><strong>Look again:</strong> it is planned for ${planned.minutes} minutes`}`,
      ),
      ...(evidence
        ? [row('Examples and evidence from', `${formatDay(evidence.from)} to ${formatDay(evidence.to)}`)]
        : []),
      ...(meeting.team.length > 0 ? [row('Who has to be there', attendance(params))] : []),
      row('Who else', bullets(meeting.attendees)),
      row('What about', bullets(meeting.agenda)),
      row('Source', meeting.source),
    ],
  })
}

const questions = ({ open, state }: BriefingContent): Html | false => {
  const standards = informedStandards(open.programme, open.inspection.level, state.meeting)
  return (
    standards.length > 0 &&
    html`
      <h2 class="govuk-heading-m">Inspection questions</h2>
      ${standards.map(
        ({ code, name, questions }) => html`
          <h3 class="govuk-heading-s">${code} ${name}</h3>
          <ul class="govuk-list govuk-list--bullet">${questions.map(({ code, text }) => html`<li>${code} ${text}</li>`)}</ul>`,
      )}`
  )
}

const slides = (params: BriefingContent): Html | false => {
  const { visit, open, state, names, scans, errors } = params
  const asked = state.meeting.briefing.slides
  if (!asked) return false
  const kinds = kindsInWords(asked.kinds)
  const mayKeep = reasonsNotToKeepFiles(open, 'slides').length === 0
  const { slidesDue: due } = state
  const waiting = due && !state.slides.some(counts)
  return html`
    <h2 class="govuk-heading-m" id="slides">Slides</h2>
    <p class="govuk-body">The inspected body sends them at its own door, as ${kinds}${due && html`, by ${deadlineInWords(due)}`}.${waiting && html` <strong>${timeLeftInWords(due, visit.act.when)}</strong>`}</p>
    ${planningFileTable({
      ...{ reference: open.inspection.reference, caption: 'Slides', none: 'There are no slides yet.' },
      ...{ files: state.slides, names, scans, mayRemove: mayKeep },
    })}
    ${
      mayKeep &&
      filesForm({
        csrf: visit.csrf,
        label: 'Add slides that came another way',
        hint: `${kinds}, of up to ${largestOfPlanning / 1_000_000} MB each. No passwords, no macros.`,
        button: 'Add the slides',
        kinds: asked.kinds,
        errors,
      })
    }`
}

/** All of the page of a briefing. */
export const briefingContent = (params: BriefingContent): Html => {
  const { planned, held } = params.state
  return html`
    ${!planned && !held && govukInsetText({ text: 'No meeting is planned for it yet: lay the meetings out, or add one.' })}
    ${facts(params)}
    ${slides(params)}
    ${questions(params)}
    <h2 class="govuk-heading-m" id="held">Held</h2>
    ${held && heldSummary(held, params)}
    ${heldForm(params)}`
}
