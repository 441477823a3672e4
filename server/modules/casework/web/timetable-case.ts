import { readTimeOfDay } from '#modules/planning'
import { paths } from '#paths'
import { isDay, isTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Page } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { placeCase } from '../actions/place-case.ts'
import { clashesIfPlaced, reasonsNotToPlace } from '../rules/timetable/placing.ts'
import type { Keeping } from '../rules/timetable/slot.ts'
import type { CaseParams } from './case-params.ts'
import { type LoadedPlace, loadPlace } from './load-place.ts'
import { type PlaceTyped, placeView } from './timetable-place-view.ts'

const keepings: readonly Keeping[] = ['nothing', 'inspector', 'both']

/** The form as it was sent, or as an address says it: the grid and the list of free places lead here with a place. */
const typedFrom = (fields: Record<string, unknown>): PlaceTyped => {
  const sent = (name: string): string => String(fields[name] ?? '').trim()
  return {
    ...{ inspector: sent('inspector'), time: sent('time'), start: sent('start') },
    kept: keepings.find(kept => kept === sent('kept')) ?? 'both',
  }
}

/** The time that was chosen: one of the week's, or another start on the same day. Undefined: it cannot be read. */
const timeOf = ({ time, start }: PlaceTyped): { day: string; start: string } | null | undefined => {
  if (!time) return start ? undefined : null
  const [day = '', slot = ''] = time.split(' ')
  const chosen = start ? readTimeOfDay(start) : slot
  return isDay(day) && chosen && isTime(chosen) ? { day, start: chosen } : undefined
}

const shownAs = ({ inspected, slot }: LoadedPlace): PlaceTyped => ({
  inspector: inspected.inspector ?? '',
  time: slot.time ? `${slot.time.day} ${slot.time.start}` : '',
  start: '',
  kept: slot.kept === 'nothing' ? 'both' : slot.kept,
})

/** The place of a case in the timetable: who inspects it, and when; what clashes is shown before it is chosen, and after (CASE-04). */
export const timetableCasePage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.timetable.case(':reference', ':number'),
  permission: 'cases:allocate',
  audit: 'TIMETABLE_CASE',

  async get(visit) {
    const loaded = await loadPlace(db, visit)
    const { query } = visit
    const chosen = query.inspector ? typedFrom(query) : shownAs(loaded)
    return placeView(visit, loaded, { typed: chosen, clashes: query.inspector ? clashesOfTyped(loaded, chosen) : null })
  },

  async post(visit) {
    const { act, body, params } = visit
    const loaded = await loadPlace(db, visit)
    const typed = typedFrom(body)
    const time = timeOf(typed)
    const show = (errors?: FormErrors): View => placeView(visit, loaded, { typed, clashes: null, errors })
    if (time === undefined)
      return show(
        errorsOf([{ field: 'start', text: 'Select a day, and enter a time of day such as 9:45am, or nothing' }]),
      )
    const { inspected, open } = loaded
    const chosen = { inspector: typed.inspector, time, kept: typed.kept }
    const errors = errorsOf(reasonsNotToPlace(open.state, inspected, chosen))
    if (errors) return show(errors)
    if (body.intent === 'look') return placeView(visit, loaded, { typed, clashes: clashesOfTyped(loaded, typed) })
    try {
      const despite = [body.despite ?? []].flat().map(String)
      const seen = { inspector: String(body.was ?? ''), version: Number(body.version) || 0 }
      const clashes = await placeCase(db, act, open, { ...chosen, number: inspected.number, seen, despite })
      if (clashes.length > 0) return { ...placeView(visit, loaded, { typed, clashes, isRefused: true }), status: 409 }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return { ...show(errorsOf(error.reasons.map(text => ({ field: 'inspector', text })))), status: 409 }
    }
    return {
      redirect: paths.timetable.show(params.reference),
      notice: `Case ${inspected.number} has its place`,
    }
  },
})

const clashesOfTyped = ({ open, inspected }: LoadedPlace, typed: PlaceTyped): string[] | null => {
  const time = timeOf(typed)
  if (time === undefined || !(time || inspected.fileRead)) return null
  return clashesIfPlaced(open.state, inspected, { inspector: typed.inspector, time }).map(({ text }) => text)
}
