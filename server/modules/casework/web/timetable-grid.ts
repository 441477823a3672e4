import { paths } from '#paths'
import { formatDay, formatTime } from '#platform/dates.ts'
import { govukTable, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import type { InspectedCase } from '../rules/inspected-case.ts'
import type { Clash } from '../rules/timetable/clashes.ts'
import type { TimetableState } from '../rules/timetable/timetable-state.ts'
import { timesOf } from '../rules/timetable/week.ts'

interface GridParams {
  reference: string
  state: TimetableState
  clashes: readonly Clash[]
  mayChange: boolean
}

const startsOn = (day: string, { setting, timetable }: TimetableState): string[] => {
  const times = [...timesOf(setting.week), ...timetable.flatMap(({ time }) => time ?? [])]
  return [...new Set(times.filter(time => time.day === day).map(({ start }) => start))].sort()
}

const signs = ({ state, clashes }: GridParams, { id, completedAt }: InspectedCase): Html => {
  const language = state.setting.cases.find(each => each.id === id)?.language
  const kept = state.slots.get(id)?.kept ?? 'nothing'
  const words = [
    ...(language === 'cy' ? ['in Welsh'] : []),
    ...(state.unavailable.get(id)?.instead.kind === 'substitute' ? ['substitute'] : []),
    ...(kept === 'nothing' ? [] : [kept === 'both' ? 'kept' : 'inspector kept']),
    ...(completedAt ? ['completed'] : []),
  ]
  return html`
    ${words.length > 0 && html`<span class="lantern-line lantern-small">${words.join(', ')}</span>`}
    ${clashes.some(({ cases }) => cases.includes(id)) && html`<span class="lantern-line">${govukTag({ text: 'Clash', classes: 'govuk-tag--red lantern-tag' })}</span>`}`
}

/** A case with who is interviewed; a link to its place for whoever may change it. */
export const caseInGrid = (params: GridParams, inspected: InspectedCase): Html => {
  const { reference, state, mayChange } = params
  const words = `Case ${inspected.number}`
  const who = state.setting.cases.find(({ id }) => id === inspected.id)?.interviewee
  return html`
    <div class="lantern-placed"${mayChange && !inspected.completedAt && html` data-case="${paths.timetable.case(reference, inspected.number)}"`}>
      ${mayChange ? html`<a class="govuk-link" href="${paths.timetable.case(reference, inspected.number)}">${words}</a>` : words}
      ${!inspected.fileRead && html`<span class="lantern-line lantern-small">${who}</span>`}
      ${signs(params, inspected)}
    </div>`
}

/** The days that the timetable has: of the week, and any others on which an interview stands. */
const daysOf = ({ setting, timetable }: TimetableState): string[] =>
  [...new Set([...setting.week.days, ...timetable.flatMap(({ time }) => (time ? [time.day] : []))])].sort()

/** A table for each day: inspectors by times. */
export const timetableGrid = (params: GridParams): Html => {
  const { state, mayChange } = params
  const byId = new Map(state.cases.map(each => [each.id, each]))
  const known = new Map(state.setting.inspectors.map(({ username, name }) => [username, name]))
  const others = state.timetable.map(({ inspector }) => inspector).filter(username => !known.has(username))
  const people = [
    ...known,
    ...[...new Set(others)].map(username => [username, `${username}, not on the team`] as const),
  ]
  const placedAt = (username: string, day: string, start: string): InspectedCase[] =>
    state.timetable.flatMap(({ case: id, inspector, time }) =>
      inspector === username && time?.day === day && time.start === start ? (byId.get(id) ?? []) : [],
    )
  return html`${daysOf(state).map(day => {
    const starts = startsOn(day, state)
    return wideScroll(
      `Interviews on ${formatDay(day)}`,
      govukTable({
        caption: formatDay(day),
        captionClasses: 'govuk-table__caption--s',
        classes: 'lantern-timetable',
        firstCellIsHeader: true,
        head: [{ text: 'Inspector' }, ...starts.map(start => ({ text: formatTime(start) }))],
        rows: people.map(([username, name]) => [
          { text: name },
          ...starts.map(start => {
            const placed = placedAt(username, day, start)
            return {
              html: html`${placed.map(each => caseInGrid(params, each))}`,
              attributes: mayChange ? { 'data-inspector': username, 'data-time': `${day} ${start}` } : {},
            }
          }),
        ]),
      }),
    )
  })}`
}
