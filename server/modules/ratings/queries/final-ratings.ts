import type { RatedInspection } from '#modules/planning'
import { standardsOf } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import type { Trigger } from '../rules/discretion-triggers.ts'
import type { IndicativeResult } from '../rules/indicative.ts'
import type { AllRatings } from '../rules/rate-all.ts'
import { rateWith } from '../rules/rate-with.ts'
import { type KeyQuestionBand, ratingsFromCases } from '../rules/ratings-from-cases.ts'
import { ratingCalled } from '../rules/scale.ts'
import { answersOf } from './answers.ts'
import { caseResultsOf } from './case-results.ts'
import { decidingSitting } from './decision.ts'
import { givenRatings } from './given.ts'

/** The ratings that the panel decided, with how they came about: what is published. */
export interface FinalRatings {
  /** The day the panel sat. */
  decidedOn: string
  summary: string
  standards: readonly {
    code: string
    name: string
    rating: { id: string; name: string }
    score: number
    why: readonly string[]
    triggers: readonly Trigger[]
    /** What the cases gave on each of its key questions, where they are what it is rated by. */
    cases: readonly KeyQuestionBand[]
  }[]
  overall: { rating: { id: string; name: string }; total: number; outOf: number; why: readonly string[] }
  bands: AllRatings['bands']
  /** Case results that count nowhere, by code of the question, with what is said wherever they are shown (RATE-07). */
  indicative?: { results: Readonly<Record<string, IndicativeResult>>; caution: string }
}

/** What the panel decided, with its derivation; null until its chair completed it. */
export const finalRatings = async (db: Db, rated: RatedInspection): Promise<FinalRatings | null> => {
  const { inspection, programme } = rated
  const sitting = await decidingSitting(db, inspection.id)
  if (!sitting) return null
  const given = await givenRatings(db, inspection.id, sitting.number)
  const decided = Object.fromEntries([...given].flatMap(([code, { rating }]) => (rating ? [[code, rating]] : [])))
  const [answers, { results: caseResults }] = await Promise.all([
    answersOf(db, inspection.id),
    caseResultsOf(db, rated),
  ])
  const all = rateWith(rated, { answers, caseResults }, decided)
  const fromCases = ratingsFromCases(programme, inspection.level, caseResults).standards
  if (all.overall === null || all.total === null) return null
  const called = (id: string) => ({ id, name: ratingCalled(programme, id).name })
  return {
    decidedOn: sitting.heldOn,
    summary: sitting.summary,
    standards: standardsOf(programme, inspection.level).map(({ code, name }) => {
      const { rating, score, why, triggers } = all.standards[code] as AllRatings['standards'][string]
      const panel = given.get(code)?.reason.trim()
      return {
        code,
        name,
        rating: called(rating as string),
        score: score as number,
        why: [...why, ...(panel ? [`The panel’s reason: ${panel}`] : [])],
        triggers,
        cases: fromCases[code]?.bands ?? [],
      }
    }),
    overall: { rating: called(all.overall), total: all.total, outOf: all.outOf, why: all.why },
    bands: all.bands,
    ...(all.indicative && Object.keys(all.indicative).length > 0
      ? { indicative: { results: all.indicative, caution: all.caution ?? '' } }
      : {}),
  }
}
