import { type Html, html } from '#platform/web/html.ts'
import type { Planning } from '../../schema/index.ts'
import { facts, folded, list, quotedList, sourceNote } from '../blocks.ts'
import { codeLinks } from '../code-links.ts'
import type { Reading } from '../reading.ts'
import { levelNames } from './level-names.ts'
import type { Section } from './section.ts'
import { nameOfStep } from './step-name.ts'

type Meeting = Planning['meetings'][number]

const when = (reading: Reading, { fixed, weekday, step }: Meeting): Html => {
  const { meetings, timeline } = reading.text
  return html`${fixed ? meetings.fixed : meetings.agreed}${weekday && `, ${timeline.weekdays[weekday]}`}${step && html`, ${meetings.during(nameOfStep(reading, step))}`}`
}

const meetingBlock = (reading: Reading, meeting: Meeting): Html => {
  const { meetings, evidence } = reading.text
  const { minutes } = meeting
  return html`
    ${facts([
      [evidence.levels, levelNames(reading, meeting.levels)],
      [meetings.when, when(reading, meeting)],
      [meetings.length, minutes && meetings.minutes(minutes.from, minutes.to)],
      [meetings.attendees, quotedList(reading, meeting.attendees)],
      [meetings.agenda, quotedList(reading, meeting.agenda)],
      [
        meetings.record,
        quotedList(
          reading,
          meeting.record.map(({ name, hint }) => (hint ? `${name}: ${hint}` : name)),
        ),
      ],
      [evidence.informs, codeLinks(reading.programme, meeting.informs)],
    ])}
    ${sourceNote(reading, meeting.source)}`
}

const format = (reading: Reading): Html => {
  const { meetings } = reading.text
  const rules = reading.programme.planning.meetingFormat
  const sentences = [
    meetings.group(rules.groupFrom, rules.groupTo),
    meetings.formatMinutes(rules.minutesFrom, rules.minutesTo),
    rules.sameGrade && meetings.sameGrade,
    rules.withoutLineManagers && meetings.withoutLineManagers,
    meetings.prefers[rules.prefers],
    meetings.mixed[rules.mixed],
  ]
  return html`${list(sentences.filter(Boolean))}${sourceNote(reading, rules.source)}`
}

/** Who is met and what is watched, how meetings are held, and what is gone through at the end. */
export const meetingsSection = (reading: Reading): Section => {
  const { programme, text, quote } = reading
  const { meetings: all, closing } = programme.planning
  return {
    id: 'meetings',
    heading: text.meetings.heading,
    content: folded(reading, 'meeting', [
      { heading: text.meetings.format, content: format(reading) },
      ...all.map(meeting => ({
        heading: quote(meeting.name),
        summary: text.meetings.kinds[meeting.kind],
        content: meetingBlock(reading, meeting),
      })),
      {
        heading: text.meetings.closing,
        content: list(
          closing.map(
            item =>
              html`${quote(item.text)} <span class="lantern-source">(${text.source}: ${quote(item.source)})</span>`,
          ),
        ),
      },
    ]),
  }
}
