import { type Figures, liveFigures } from '#modules/casework'
import { gatheredInspections, type OpenInspection, type RatedInspection } from '#modules/planning'
import { getProgramme } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { gatherCaseResults } from '../rules/gather-case-results.ts'
import type { CaseResults } from '../rules/results-of-standard.ts'
import { casesChangedAt } from './cases-changed-at.ts'
import { firstDecisions } from './decision.ts'

/** What the completed cases beneath an inspection's ratings say. */
export interface StandingCases {
  results: CaseResults
  /** When they changed last: a case was completed, reopened or left out, or the sample drawn again. */
  changedAt: Date | null
  /** The names of gathered places whose panel has not decided: their cases may still change. */
  undecided: readonly string[]
}

const none: StandingCases = { results: {}, changedAt: null, undecided: [] }

const resultsOf = ({ questions }: Pick<Figures, 'questions'>): CaseResults =>
  Object.fromEntries(questions.map(({ question, share }) => [question, share]))

/** Results of the cases of one place, with when they changed last. */
const ofPlace = async (db: Db, { inspection, programme }: Pick<OpenInspection, 'inspection' | 'programme'>) => {
  const { figures, cases } = await liveFigures(db, { inspection, programme })
  return { results: resultsOf(figures), changedAt: await casesChangedAt(db, inspection.id, cases) }
}

/** What the level of an inspection gathers: once its panel has decided, what there was then, so that nothing moves any more. */
const gathered = async (db: Db, { inspection, programme }: Pick<RatedInspection, 'inspection' | 'programme'>) => {
  const { gathers = [] } = programme.programme.levels.find(({ id }) => id === inspection.level) ?? {}
  if (gathers.length === 0) return { isGathering: false, places: [], undecided: [] }
  const asOf = (await firstDecisions(db, [inspection.id])).get(inspection.id)
  const places = await gatheredInspections(db, inspection, gathers, asOf)
  const ids = places.map(({ id }) => id)
  const decided = await firstDecisions(db, ids)
  const undecided = places.filter(({ id }) => !decided.has(id)).map(({ placeName }) => placeName)
  return { isGathering: true, places, undecided }
}

/**
 * The case results that an inspection is rated by: of its own completed cases, and, where its level gathers others, of those of the
 * places in its region (RATE-05). A programme has one set of results at a level and never another's (RATE-07); one in whose ratings
 * cases have no part has none.
 */
export const caseResultsOf = async (
  db: Db,
  rated: Pick<RatedInspection, 'inspection' | 'programme'>,
): Promise<StandingCases> => {
  const { inspection, programme } = rated
  if (!programme.ratings.caseResults) return none
  const { isGathering, places, undecided } = await gathered(db, rated)
  const others = places.map(async place => {
    const { programme: own, programmeVersion } = place
    return { inspection: place, programme: await getProgramme(db, own, programmeVersion) }
  })
  const all = await Promise.all([rated, ...others].map(async each => ofPlace(db, await each)))
  const results = all.map(each => each.results)
  const dates = all.flatMap(({ changedAt }) => changedAt?.getTime() ?? [])
  return {
    results: isGathering ? gatherCaseResults(programme, inspection.level, results) : (results[0] ?? {}),
    changedAt: dates.length === 0 ? null : new Date(Math.max(...dates)),
    undecided,
  }
}
