import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import { formatTime } from '#platform/dates.ts'
import type { FormErrors } from '#platform/web/form.ts'
import {
  govukButton,
  govukDetails,
  govukInput,
  govukInsetText,
  govukRadios,
  govukSelect,
  govukSummaryList,
} from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { counted, listed } from '#platform/words.ts'
import { clashesOf } from '../rules/timetable/clashes.ts'
import { periodsInWords, timeInWords } from '../rules/timetable/in-words.ts'
import { freePlaces, placeInWords } from '../rules/timetable/placing.ts'
import type { Keeping } from '../rules/timetable/slot.ts'
import { reasonsNotToTimetable } from '../rules/timetable/timetable-state.ts'
import { byTime, type InterviewTime, timesOf } from '../rules/timetable/week.ts'
import type { CaseParams } from './case-params.ts'
import type { LoadedPlace } from './load-place.ts'
import { clashList } from './timetable-clashes.ts'

/** The form as it was typed: a time as `2026-03-02 09:30`, another start as people type it. */
export interface PlaceTyped {
  inspector: string
  time: string
  start: string
  kept: Keeping
}

interface PlaceViewParams {
  typed: PlaceTyped
  /** What clashes with the place as typed; null where nothing was chosen. */
  clashes: readonly string[] | null
  /** It was not kept because of these clashes. */
  isRefused?: boolean
  errors?: FormErrors | undefined
}

type Free = ReturnType<typeof freePlaces>

/** More than these are counted and not named. */
const mostNamed = 3

const timeItems = ({ open, slot }: LoadedPlace, free: Free) => {
  const own = slot.time
  const times = timesOf(open.state.setting.week)
  const isThere = own && times.some(({ day, start }) => day === own.day && start === own.start)
  const all: InterviewTime[] = own && !isThere ? [...times, own].sort(byTime) : times
  return all.map(time => {
    const who = free.filter(({ times: open }) =>
      open.some(({ day, start }) => day === time.day && start === time.start),
    )
    const names = who.length > mostNamed ? `${who.length} inspectors` : listed(who.map(({ name }) => name))
    const words = `${timeInWords(time)}, ${names ? `free: ${names}` : 'nobody is free'}`
    return { value: `${time.day} ${time.start}`, text: words }
  })
}

const summary = ({ open, inspected, timetabled, slot }: LoadedPlace): Html => {
  const { state, inspection } = open
  const names = new Map(state.setting.inspectors.map(({ username, name }) => [username, name]))
  const instead = state.unavailable.get(inspected.id)?.instead
  const row = (key: string, value: string | Html, href?: string, text = 'Change') => ({
    key: { text: key },
    value: { html: html`${value}` },
    actions: { items: href ? [{ href, text, visuallyHiddenText: key.toLowerCase() }] : [] },
  })
  const where = placeInWords({ inspector: inspected.inspector, time: inspected.fileRead ? null : slot.time }, names)
  const times = paths.timetable.times(inspection.reference, inspected.number)
  const away = periodsInWords(
    state.setting.absences.filter(({ interviewee }) => interviewee === timetabled.interviewee),
  )
  const notAvailable = paths.timetable.unavailable(inspection.reference, inspected.number)
  const kept = { nothing: '', inspector: ' (the inspector is kept)', both: ' (kept)' }[slot.kept]
  return govukSummaryList({
    rows: [
      row('Now', `${where}${kept}`),
      row('PDU', inspected.pdu || 'Not said'),
      inspected.fileRead
        ? row('Interview', `None, a file read: ${inspected.fileReadReason}`, instead && notAvailable)
        : row(
            'Interview with',
            instead?.kind === 'substitute'
              ? html`${instead.name}, ${instead.role}<span class="lantern-line">In the place of ${inspected.practitioner}: ${instead.suitable}. ${instead.supervises ? 'Supervises the practitioner, and may have the feedback.' : 'Does not supervise the practitioner: no feedback is given.'}</span>`
              : timetabled.interviewee,
            notAvailable,
            'Not available?',
          ),
      ...(inspected.fileRead
        ? []
        : [
            row('Language', timetabled.language === 'cy' ? 'Welsh' : 'English', times),
            row('Cannot be interviewed', away.length > 0 ? listed(away) : 'No times are known', times),
          ]),
    ],
  })
}

const freeList = ({ open, inspected }: LoadedPlace, free: Free): Html =>
  govukDetails({
    summaryText: 'Places without a clash',
    html:
      free.length === 0
        ? html`<p class="govuk-body">There is none: every place clashes with something.</p>`
        : html`${free.map(({ name, username, times }) => {
            const link = ({ day, start }: InterviewTime, words: string) => {
              const address = `${paths.timetable.case(open.inspection.reference, inspected.number)}?${new URLSearchParams({ inspector: username, time: `${day} ${start}` })}`
              return html`<li><a class="govuk-link" href="${address}">${words}<span class="govuk-visually-hidden">, ${name}</span></a></li>`
            }
            return html`
              <h3 class="govuk-heading-s">${name}</h3>
              <ul class="govuk-list lantern-free">${times.map(time => link(time, timeInWords(time)))}</ul>`
          })}`,
  })

const clashesNow = ({ open, inspected }: LoadedPlace): string[] =>
  clashesOf(open.state.timetable, open.state.setting)
    .filter(clash => clash.cases.includes(inspected.id))
    .map(({ text }) => text)

const form = ({ csrf }: Visit<CaseParams>, loaded: LoadedPlace, params: PlaceViewParams): Html => {
  const { inspected, slot, open } = loaded
  const { typed, clashes, isRefused, errors } = params
  const free = inspected.fileRead ? [] : freePlaces(open.state, inspected)
  const has = (username: string) => open.state.cases.filter(({ inspector }) => inspector === username).length
  return html`
    ${
      clashes &&
      (clashes.length > 0
        ? clashList(isRefused ? 'This place is not kept: it clashes' : 'This place clashes', clashes)
        : govukInsetText({ text: 'This place clashes with nothing. It is not kept yet.' }))
    }
    ${keptForm({
      id: `place-${inspected.number}`,
      csrf,
      content: html`
        <input type="hidden" name="version" value="${slot.version}">
        <input type="hidden" name="was" value="${inspected.inspector ?? ''}">
        ${(clashes ?? []).map(text => html`<input type="hidden" name="despite" value="${text}">`)}
        ${govukSelect({
          ...{ id: 'inspector', name: 'inspector', value: typed.inspector },
          label: { text: 'Inspector', classes: 'govuk-label--s' },
          items: [
            { value: '', text: 'Select who inspects the case' },
            ...open.state.setting.inspectors.map(({ username, name }) => ({
              value: username,
              text: `${name} (has ${counted(has(username), 'case')})`,
            })),
          ],
          errorMessage: errors?.field.inspector,
        })}
        ${
          !inspected.fileRead &&
          html`
          ${govukSelect({
            ...{ id: 'time', name: 'time', value: typed.time },
            label: { text: 'Day and time', classes: 'govuk-label--s' },
            items: [{ value: '', text: 'No time yet' }, ...timeItems(loaded, free)],
            errorMessage: errors?.field.time,
          })}
          ${govukInput({
            ...{ id: 'start', name: 'start', classes: 'govuk-input--width-5', value: typed.start },
            label: { text: 'Another start on that day', classes: 'govuk-label--s' },
            hint: { text: `Only if it is not one of the times above. For example, ${formatTime('09:45')}` },
            errorMessage: errors?.field.start,
          })}`
        }
        ${govukRadios({
          ...{ idPrefix: 'kept', name: 'kept', classes: 'govuk-radios--small', value: typed.kept },
          fieldset: {
            legend: { text: 'When the timetable is worked out again', classes: 'govuk-fieldset__legend--s' },
          },
          items: [
            { value: 'both', text: inspected.fileRead ? 'Keep this inspector' : 'Keep this inspector and this time' },
            !inspected.fileRead && { value: 'inspector', text: 'Keep this inspector; the time may change' },
            { value: 'nothing', text: 'All may change' },
          ],
          errorMessage: errors?.field.kept,
        })}
        <div class="govuk-button-group">
          ${govukButton({ text: isRefused ? 'Keep it in spite of the clashes' : 'Keep this place', name: 'intent', value: 'keep', preventDoubleClick: true })}
          ${govukButton({ text: 'Show what clashes', name: 'intent', value: 'look', classes: 'govuk-button--secondary' })}
        </div>`,
    })}
    ${!inspected.fileRead && freeList(loaded, free)}`
}

/** The page of a case's place: where it is now and what clashes there, and the form that gives it another. */
export const placeView = (visit: Visit<CaseParams>, loaded: LoadedPlace, params: PlaceViewParams): View => {
  const { open, inspected } = loaded
  const { reference } = open.inspection
  const reasons = [
    ...reasonsNotToTimetable(open, open.state.closing),
    ...(inspected.completedAt ? ['The case is completed: reopen it to change its place'] : []),
  ]
  const now = clashesNow(loaded)
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: `Case ${inspected.number} in the timetable`,
    title: `Case ${inspected.number} in the timetable, ${open.inspection.placeName}`,
    backLink: paths.timetable.show(reference),
    errors: params.errors,
    content: html`
      ${summary(loaded)}
      ${now.length > 0 && clashList('Where it is now, it clashes', now)}
      ${reasons.length > 0 ? govukInsetText({ text: `${reasons.join('. ')}.` }) : form(visit, loaded, params)}`,
  }
}
