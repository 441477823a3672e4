import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukRadios } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { setIntervieweeTimes } from '../actions/set-availability.ts'
import { languageOf } from '../rules/timetable/timetabled-case.ts'
import type { CaseParams } from './case-params.ts'
import { type LoadedPlace, loadPlace } from './load-place.ts'
import { periodFields, readPeriods } from './timetable-periods.ts'

const languages = { en: 'English', cy: 'Welsh' } as const

/** Where it is set when who is interviewed about a case cannot be, and the language of the interview (CASE-04, CASE-05). */
export const timetableTimesPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.timetable.times(':reference', ':number'),
  permission: 'cases:allocate',
  audit: 'TIMETABLE_TIMES',

  async get(visit) {
    return view(visit, await loadPlace(db, visit))
  },

  async post(visit) {
    const { act, body, params } = visit
    const loaded = await loadPlace(db, visit)
    const { periods: away, reasons } = readPeriods(body, loaded.open.state.setting.week.days)
    const errors = errorsOf(reasons)
    if (errors) return view(visit, loaded, errors)
    const language = body.language === 'en' || body.language === 'cy' ? body.language : null
    const seen = { away: Number(body.version) || 0, slot: Number(body.slot) || 0 }
    try {
      await setIntervieweeTimes(db, act, loaded.open, { number: loaded.inspected.number, away, language, seen })
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const conflict = errorsOf(error.reasons.map(text => ({ field: 'language', text })))
      return { ...view(visit, loaded, conflict), status: 409 }
    }
    return {
      redirect: paths.timetable.case(params.reference, params.number),
      notice: `The times of ${loaded.timetabled.interviewee} are set`,
    }
  },
})

const view = ({ csrf, body, params }: Visit<CaseParams>, loaded: LoadedPlace, errors?: FormErrors): View => {
  const { open, inspected, timetabled, slot } = loaded
  const { interviewee } = timetabled
  const { setting, awayVersions } = open.state
  const typed = errors ? body : undefined
  const byFacts = languages[languageOf(inspected, { language: null })]
  return {
    ...inspectionFrame(open, 'timetable'),
    heading: `When ${interviewee} cannot be interviewed`,
    caption: `Case ${inspected.number}`,
    title: `Times for case ${inspected.number}, ${open.inspection.placeName}`,
    backLink: paths.timetable.case(params.reference, params.number),
    errors,
    content: html`
      <p class="govuk-body">Enter from when until when ${interviewee} is not available. A day can have several parts. Leave both empty for a day on which they are. This holds for all of their cases.</p>
      ${keptForm({
        id: `times-${inspected.number}`,
        csrf,
        content: html`
          <input type="hidden" name="version" value="${awayVersions.get(interviewee) ?? 0}">
          <input type="hidden" name="slot" value="${slot.version}">
          ${periodFields({
            days: setting.week.days,
            periods: setting.absences.filter(absence => absence.interviewee === interviewee),
            ...{ typed, errors },
          })}
          ${govukRadios({
            ...{ idPrefix: 'language', name: 'language', classes: 'govuk-radios--small' },
            fieldset: { legend: { text: 'Language of this interview', classes: 'govuk-fieldset__legend--s' } },
            value: typed ? String(typed.language ?? '') : (slot.language ?? 'facts'),
            items: [
              { value: 'facts', text: `As the facts of the case say: ${byFacts}` },
              ...Object.entries(languages).map(([value, text]) => ({ value, text })),
            ],
            errorMessage: errors?.field.language,
          })}
          ${govukButton({ text: 'Set these times', preventDoubleClick: true })}`,
      })}`,
  }
}
