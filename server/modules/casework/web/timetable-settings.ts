import { paths } from '#paths'
import { formatDay, formatTime } from '#platform/dates.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukSummaryList, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { counted, listed } from '#platform/words.ts'
import type { OpenTimetable } from '../queries/timetable.ts'
import { capacityOf } from '../rules/timetable/capacity.ts'
import { periodsInWords } from '../rules/timetable/in-words.ts'
import type { InspectorSetting } from '../rules/timetable/timetable-state.ts'
import type { InterviewWeek, Period } from '../rules/timetable/week.ts'

interface WorkingOutParams {
  open: OpenTimetable
  names: ReadonlyMap<string, string>
  csrf: Html
  mayChange: boolean
  errors: FormErrors | undefined
}

/** When the timetable was last worked out, and the form that works it out again. */
export const workingOutForm = ({ open, names, csrf, mayChange, errors }: WorkingOutParams): Html => {
  const [last] = open.state.workings
  return html`
    <p class="govuk-body">${
      last
        ? `Worked out ${last.number === 1 ? 'once' : `${last.number} times`}, last by ${names.get(last.workedBy) ?? last.workedBy} on ${moment(last.workedAt)}.`
        : 'The timetable has not been worked out yet.'
    }</p>
    ${
      mayChange &&
      html`
      <form method="post" novalidate class="lantern-not-printed">
        ${csrf}
        ${govukCheckboxes({
          ...{ idPrefix: 'keepInspectors', name: 'keepInspectors', classes: 'govuk-checkboxes--small' },
          items: [
            {
              value: 'yes',
              text: 'Keep the inspectors that cases have',
              hint: {
                text: 'Work out times alone. Otherwise cases are shared out anew, as fairly as can be; those being judged stay with their inspector',
              },
            },
          ],
          errorMessage: errors?.field.keepInspectors,
        })}
        ${govukButton({ text: last ? 'Work it out again' : 'Work out a timetable', preventDoubleClick: true })}
      </form>`
    }`
}

const weekInWords = ({ days, firstStart, lastEnd, midday, minutes, gap }: InterviewWeek): Html => {
  const break_ = midday ? `, with a break from ${formatTime(midday.from)} to ${formatTime(midday.until)}` : ''
  return html`
    ${listed(days.map(day => formatDay(day)))}
    <span class="lantern-line">${formatTime(firstStart)} to ${formatTime(lastEnd)}${break_}</span>
    <span class="lantern-line">Interviews of ${minutes} minutes, with ${gap} minutes between</span>`
}

const isWhole = (hours: readonly Period[], { days, firstStart, lastEnd }: InterviewWeek): boolean =>
  days.every(day => hours.some(period => period.day === day && period.from <= firstStart && period.until >= lastEnd))

const hoursInWords = ({ hours }: InspectorSetting, week: InterviewWeek): Html => {
  const inWeek = hours.filter(({ day }) => week.days.includes(day))
  if (inWeek.length === 0) return html`Not there`
  if (isWhole(inWeek, week)) return html`The whole week`
  return html`${periodsInWords(inWeek).map(words => html`<span class="lantern-line">${words}</span>`)}`
}

const limitsInWords = ({ mostADay, mostCases, languages }: InspectorSetting): string =>
  [
    ...(mostADay === null ? [] : [`${counted(mostADay, 'interview')} a day`]),
    ...(mostCases === null ? [] : [`${counted(mostCases, 'case')} in all`]),
    ...(languages.includes('cy') ? ['speaks Welsh'] : []),
  ].join(', ')

/** What the timetable is worked out from: the interview week, and the inspectors with their hours, limits and load. */
export const timetableSettings = ({ open, mayChange }: { open: OpenTimetable; mayChange: boolean }): Html => {
  const { setting, timetable } = open.state
  const { reference } = open.inspection
  const has = (username: string, interviews: boolean): number =>
    timetable.filter(({ inspector, time }) => inspector === username && (time !== null) === interviews).length
  return html`
    <h2 class="govuk-heading-m">What it is worked out from</h2>
    ${govukSummaryList({
      rows: [
        {
          key: { text: 'Interview week' },
          value: { html: weekInWords(setting.week) },
          actions: {
            items: mayChange
              ? [{ href: paths.timetable.week(reference), text: 'Change', visuallyHiddenText: 'interview week' }]
              : [],
          },
        },
      ],
    })}
    ${wideScroll(
      'Inspectors',
      govukTable({
        caption: 'Inspectors',
        captionClasses: 'govuk-table__caption--s',
        firstCellIsHeader: true,
        head: [
          'Name',
          'Hours',
          'Limits and languages',
          'Interviews',
          'Room for',
          'File reads',
          ...(mayChange ? ['Change'] : []),
        ].map(text => ({ text })),
        rows: setting.inspectors.map(inspector => [
          { text: inspector.name },
          { html: hoursInWords(inspector, setting.week) },
          { text: limitsInWords(inspector) },
          { text: has(inspector.username, true) },
          { text: inspector.hours.length > 0 ? capacityOf(inspector, setting.week) : 0 },
          { text: has(inspector.username, false) },
          ...(mayChange
            ? [
                {
                  html: html`<a class="govuk-link" href="${paths.timetable.inspector(reference, inspector.username)}">Change<span class="govuk-visually-hidden"> hours of ${inspector.name}</span></a>`,
                },
              ]
            : []),
        ]),
      }),
    )}`
}
