import { type ListedProgramme, listProgrammes, type Programme } from '#modules/programmes'
import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { readDate, typedDateFrom } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { bankHolidayOn } from '#platform/working-days.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { findSame } from '../queries/inspections.ts'
import { listPlaces } from '../queries/places.ts'
import { reasonsNotToCreate, whyNotOn } from '../rules/create.ts'
import type { Place } from '../rules/place.ts'
import type { Reason } from '../rules/reason.ts'
import { checkStep } from './new-inspection-check.ts'
import { type Chosen, fieldworkStep, kindStep, placeStep } from './new-inspection-steps.ts'

type Question = 'kind' | 'place' | 'fieldwork'

/** What is known so far, and what is to be asked next. */
interface State {
  programmes: ListedProgramme[]
  chosen: Chosen
  places: Place[]
  /** The step whose answer is missing or wrong, or that is to be changed. */
  ask: Question | null
  faults: Reason[]
}

const choiceOf = (kind: string | undefined, programmes: readonly ListedProgramme[]) => {
  const [id, level] = (kind ?? '').split('/')
  const content = programmes.find(programme => programme.id === id)?.content
  const found = content?.programme.levels.find(each => each.id === level)
  return content && found && { content, level: found }
}

const fieldworkOf = (query: Record<string, string>, { timeline }: Programme): { day?: string; faults: string[] } => {
  const { day, fault } = readDate(query, 'fieldwork', 'The fieldwork date')
  if (fault !== undefined) return { faults: [fault] }
  const faults = whyNotOn(timeline, day)
  return faults.length > 0 ? { faults } : { day, faults }
}

/** The answers so far stand in the address: a step back, a reload and a second window all work. */
const stateOf = async (db: Db, query: Record<string, string>, today: string): Promise<State> => {
  const programmes = await listProgrammes(db, today)
  const choice = choiceOf(query.kind, programmes)
  const asking = (ask: Question, chosen: Chosen, places: Place[], faults: string[]): State => {
    // An answer is only called wrong once it was given.
    const told = query.asked === ask && !query.change ? faults : []
    return { programmes, chosen, places, ask, faults: told.map(text => ({ field: ask, text })) }
  }
  const typed: Chosen = {
    kind: query.kind ?? '',
    placeCode: query.place ?? '',
    typed: typedDateFrom(query, 'fieldwork'),
  }
  if (!choice) return asking('kind', typed, [], ['Select which inspection to set up'])

  const { content, level } = choice
  const places = await listPlaces(db, level.inspects, today)
  const place = places.find(({ code }) => code === query.place) ?? (places.length === 1 ? places[0] : undefined)
  const chosen: Chosen = { ...typed, programme: content, level, place, placeCode: place?.code ?? '' }
  if (query.change === 'kind') return asking('kind', chosen, places, [])
  if (!place || query.change === 'place') return asking('place', chosen, places, ['Select what is inspected'])

  const { day, faults } = fieldworkOf(query, content)
  if (!day || query.change === 'fieldwork') return asking('fieldwork', chosen, places, faults)
  return { programmes, chosen: { ...chosen, fieldwork: day }, places, ask: null, faults: [] }
}

const reasonsFor = async (db: Db, { chosen }: State, lateReason: string, today: string): Promise<Reason[]> => {
  const { programme, level, place, fieldwork } = chosen
  if (!programme || !level || !fieldwork) return []
  const wanted = { programme: programme.programme.id, level: level.id, placeCode: place?.code ?? '', fieldwork }
  const circumstances = { today, calendar: bankHolidayOn, same: await findSame(db, wanted) }
  return reasonsNotToCreate({ programme, level: level.id, place, fieldwork, lateReason }, circumstances)
}

const view = ({ programmes, chosen, places, ask, faults }: State, today: string): View | undefined => {
  const errors = errorsOf(faults, { fieldwork: '#fieldwork-day' })
  if (ask === 'kind') return kindStep({ chosen, programmes, today, errors })
  if (ask === 'place') return placeStep({ chosen, places, errors })
  if (ask === 'fieldwork') return fieldworkStep({ chosen, errors })
  return undefined
}

/** Setting up an inspection: one question after the other, then everything to check, with the timeline worked out. */
export const newInspectionPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.create,
  permission: 'inspections:create',
  audit: 'NEW_INSPECTION',

  async get({ query, act, csrf }) {
    const today = londonDay(act.when)
    const state = await stateOf(db, query, today)
    const asked = view(state, today)
    if (asked) return asked
    // The reason for being late is asked for on this very page, so that it is missing is nobody's fault yet.
    const reasons = await reasonsFor(db, state, 'asked for below', today)
    return checkStep({ chosen: state.chosen, today, csrf, reasons, lateReason: '' })
  },

  async post({ body, act, csrf }: Visit) {
    const today = londonDay(act.when)
    const answers = Object.fromEntries(Object.entries(body).map(([name, value]) => [name, String(value)]))
    const state = await stateOf(db, answers, today)
    const { programme, level, place, fieldwork } = state.chosen
    if (!programme || !level || !place || !fieldwork) throw new NotFound('answers of a new inspection')
    const lateReason = answers.lateReason ?? ''
    const reasons = await reasonsFor(db, state, lateReason, today)
    if (reasons.length > 0) return checkStep({ chosen: state.chosen, today, csrf, reasons, lateReason })
    const { reference } = await createInspection(db, act, {
      programme: programme.programme.id,
      level: level.id,
      placeCode: place.code,
      fieldwork,
      lateReason,
    })
    return { redirect: paths.inspections.show(reference), notice: 'The inspection is set up' }
  },
})
