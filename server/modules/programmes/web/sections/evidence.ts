import { formatTime } from '#platform/dates.ts'
import { type Html, html } from '#platform/web/html.ts'
import { facts, folded, quotedList, sourceNote } from '../blocks.ts'
import { codeLinks } from '../code-links.ts'
import type { Reading } from '../reading.ts'
import { wordingMark } from '../wording-mark.ts'
import { levelNames } from './level-names.ts'
import type { Section } from './section.ts'
import { nameOfStep } from './step-name.ts'

const announcement = (reading: Reading): Html => {
  const { to, how, by, contents, attachments, source } = reading.programme.planning.announcement
  const { evidence } = reading.text
  return html`
    ${facts([
      [evidence.to, reading.quote(to)],
      [evidence.how, html`${reading.quote(how)}${by && html` ${evidence.by(formatTime(by))}`}`],
      [evidence.contents, quotedList(reading, contents)],
      [evidence.attachments, quotedList(reading, attachments)],
    ])}
    ${sourceNote(reading, source)}`
}

const background = (reading: Reading): Html => {
  const groups = Map.groupBy(reading.programme.planning.background, ({ heading = '' }) => heading)
  return html`${[...groups].map(
    ([heading, items]) => html`
      ${heading && html`<h4 class="govuk-heading-s"${reading.lang}>${heading}</h4>`}
      <ul class="govuk-list govuk-list--bullet">
        ${items.map(({ text, source }) => html`<li>${reading.quote(text)} <span class="lantern-source">(${reading.text.source}: ${reading.quote(source)})</span></li>`)}
      </ul>`,
  )}`
}

const requests = (reading: Reading): Html => {
  const { programme, text, lang } = reading
  return html`${programme.planning.evidenceRequests.map((request, i) => {
    const { period } = request
    const remarks = [
      period && text.evidence.period(period.months),
      period?.mayBeExtended && text.evidence.mayBeExtended,
      request.organisation && text.evidence.organisation,
    ].filter(Boolean)
    return html`
      <h4 class="govuk-heading-s lantern-tight">${i + 1}. <span${lang}>${request.text}</span></h4>
      ${wordingMark(reading, request)}
      ${facts([
        [text.evidence.levels, levelNames(reading, request.levels)],
        [text.evidence.due, nameOfStep(reading, request.due)],
        [text.evidence.informs, codeLinks(programme, request.informs)],
      ])}
      ${remarks.length > 0 && html`<p class="govuk-body">${remarks.join(' ')}</p>`}`
  })}`
}

/** How an inspection is announced, what inspectors read before, and what is asked for. */
export const evidenceSection = (reading: Reading): Section => {
  const { evidence } = reading.text
  return {
    id: 'evidence',
    heading: evidence.heading,
    content: folded(reading, 'evidence-parts', [
      { heading: evidence.announcement, content: announcement(reading) },
      { heading: evidence.background, content: background(reading) },
      { heading: evidence.requests, content: requests(reading) },
    ]),
  }
}
