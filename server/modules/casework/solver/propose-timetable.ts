import type { Aim, LinearModel, Row, Terms } from '../rules/timetable/model/linear-model.ts'
import { readPlacements } from '../rules/timetable/model/read-placements.ts'
import { type TimetableModel, timetableModel } from '../rules/timetable/model/timetable-model.ts'
import { placesOf } from '../rules/timetable/places.ts'
import { proposalOf } from '../rules/timetable/proposal-of.ts'
import type { TimetableSetting } from '../rules/timetable/setting.ts'
import type { Proposal, Timetable } from '../rules/timetable/timetable.ts'
import { solveWhole, type Whole } from './solve-whole.ts'

const sumIn = (terms: Terms, solution: Whole): number =>
  terms.reduce((sum, [times, variable]) => sum + times * solution(variable), 0)

const scaled = (terms: Terms, by: number): Terms => terms.map(([times, variable]) => [times * by, variable])

const atMost = (terms: Terms, bound: number): Row => ({ terms, is: '<=', bound })
const atLeast = (terms: Terms, bound: number): Row => ({ terms, is: '>=', bound })

const within = (model: LinearModel, known: readonly Row[]): LinearModel => ({
  variables: model.variables,
  rows: [...model.rows, ...known],
})

/** Nothing chosen is always a timetable, and what was proved possible stays so. */
const solved = async (model: LinearModel, aim: Aim): Promise<Whole> => {
  const solution = await solveWhole(model, aim)
  if (!solution) throw new Error('What was proved to be possible was not found')
  return solution
}

/** The greatest share of their capacity that anyone has. */
const greatestShare = ({ loads }: TimetableModel, solution: Whole): number =>
  Math.max(0, ...loads.filter(({ name }) => solution(name) === 1).map(({ share }) => share))

/** A share that someone has at least, when so many cases are shared out: seen by counting alone. */
const leastConceivable = ({ loads }: TimetableModel, cases: number): number =>
  loads.map(({ share }) => share).sort((a, b) => a - b)[cases - 1] ?? 0

/**
 * As many interviews as can be, then as many file reads, then as fairly as can be. The sum of what is unfair nearly always
 * makes the greatest share least; where counting does not prove it, a smaller one is asked for until there is none.
 * @returns What holds of all timetables that are as good.
 */
const placedFairly = async (model: TimetableModel, known: readonly Row[]): Promise<Row[]> => {
  const { interviews, fileReads, unfair } = model.sums
  const most = unfair.reduce((sum, [times]) => sum + times, 0)
  const aim: Aim = {
    to: 'Minimize',
    terms: [...unfair, ...scaled(fileReads, -(most + 1)), ...scaled(interviews, -(most + 1) * (fileReads.length + 1))],
  }
  let best = await solved(within(model, known), aim)
  const placed = sumIn(interviews, best) + sumIn(fileReads, best)
  const rows = [...known, atLeast(interviews, sumIn(interviews, best)), atLeast(fileReads, sumIn(fileReads, best))]
  for (;;) {
    const greatest = greatestShare(model, best)
    const larger = model.loads.filter(({ share }) => share >= greatest).map(({ name }) => [1, name] as const)
    const fairer =
      greatest > leastConceivable(model, placed)
        ? await solveWhole(within(model, [...rows, atMost(larger, 0)]), { to: 'Minimize', terms: unfair })
        : undefined
    if (!fairer) {
      const beyond = model.loads.filter(({ share }) => share > greatest).map(({ name }) => [1, name] as const)
      return [...rows, atMost(beyond, 0), atMost(unfair, sumIn(unfair, best))]
    }
    best = fairer
  }
}

/** The same, where as many of these as can be are chosen. */
const withMost = async (model: LinearModel, known: readonly Row[], terms: Terms): Promise<Row[]> => {
  if (terms.length === 0) return [...known]
  const best = await solved(within(model, known), { to: 'Maximize', terms })
  return [...known, atLeast(terms, sumIn(terms, best))]
}

/**
 * Proposes a timetable (CASE-04): nobody in two places at once, everyone within their hours and limits, locked choices as they
 * are. Of all such timetables one with, in this order, as many locked cases, interviews and file reads as can be; the fairest
 * loads; the fewest changes from the timetable before; each person's interviews spread over the days; interviews early in the
 * week. The same input gives the same timetable, in whatever order its people and cases come.
 * @param before The timetable that is to change as little as can be; empty where there is none.
 */
export const proposeTimetable = async (setting: TimetableSetting, before: Timetable = []): Promise<Proposal> => {
  const places = placesOf(setting)
  const model = timetableModel(places, before)
  const { locked, kept, crowded, late } = model.sums
  if (model.variables.length === 0) return proposalOf(places, [], before)
  const fair = await placedFairly(model, await withMost(model, [], locked))
  const steady = await withMost(model, fair, kept)
  const latest = places.interviews.length * places.times.length
  const best = await solved(within(model, steady), {
    to: 'Minimize',
    terms: [...scaled(crowded, latest + 1), ...late],
  })
  return proposalOf(places, readPlacements(places, model.columns, best), before)
}
