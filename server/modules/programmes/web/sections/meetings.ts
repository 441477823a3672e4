import { formatTime } from '#platform/dates.ts'
import { kindsInWords } from '#platform/files/content/kinds.ts'
import { type Html, html } from '#platform/web/html.ts'
import { roleName } from '../../rules/roles.ts'
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

/** Of each list of roles one has to be there. */
const needed = ({ programme, text, quote }: Reading, { team }: Meeting): Html | false =>
  team.length > 0 &&
  text.meetings.needs(
    html`${team.map((anyOf, i) => html`${i > 0 && '; '}${quote(anyOf.map(role => roleName(programme, role)).join(' / '))}`)}`,
  )

/** How long a briefing is, how far back its evidence goes, who has to hear it, and by when its slides come (PLAN-10). */
const briefingInWords = (reading: Reading, meeting: Meeting): Html | false => {
  const { text, quote, language } = reading
  const { briefing } = meeting
  if (!briefing) return false
  const { speaks, questions, evidenceMonths, slides } = briefing
  return html`${list(
    [
      text.meetings.speaks(speaks, questions),
      evidenceMonths !== undefined && text.meetings.evidence(evidenceMonths),
      needed(reading, meeting),
      slides &&
        html`${text.meetings.slides(kindsInWords(slides.kinds, language), slides.workingDaysBefore, formatTime(slides.by))} (${text.source}: ${quote(slides.source)})`,
    ].filter(each => each !== false && each !== undefined),
  )}`
}

const meetingBlock = (reading: Reading, meeting: Meeting): Html => {
  const { meetings, evidence } = reading.text
  const { minutes } = meeting
  return html`
    ${facts([
      [evidence.levels, levelNames(reading, meeting.levels)],
      [meetings.when, when(reading, meeting)],
      [meetings.length, minutes && meetings.minutes(minutes.from, minutes.to)],
      [meetings.briefing, briefingInWords(reading, meeting)],
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
