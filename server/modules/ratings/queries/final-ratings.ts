import type { RatedInspection } from '#modules/planning'
import { standardsOf } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { countedAnswers } from '../rules/counted-answers.ts'
import type { Trigger } from '../rules/discretion-triggers.ts'
import { type AllRatings, rateAll } from '../rules/rate-all.ts'
import { ratingCalled } from '../rules/scale.ts'
import { answersOf } from './answers.ts'
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
  }[]
  overall: { rating: { id: string; name: string }; total: number; outOf: number; why: readonly string[] }
  bands: AllRatings['bands']
}

/** All ratings of an inspection, as these ratings of its standards make them. */
export const ratingsWith = async (
  db: Db,
  rated: RatedInspection,
  standards: Readonly<Record<string, string>>,
): Promise<AllRatings> => {
  const { programme, inspection } = rated
  const answers = countedAnswers(programme, inspection.level, await answersOf(db, inspection.id))
  return rateAll(programme, inspection.level, { standards, caseResults: {}, answers })
}

/** What the panel decided, with its derivation; null until its chair completed it. */
export const finalRatings = async (db: Db, rated: RatedInspection): Promise<FinalRatings | null> => {
  const { inspection, programme } = rated
  const sitting = await decidingSitting(db, inspection.id)
  if (!sitting) return null
  const given = await givenRatings(db, inspection.id, sitting.number)
  const decided = Object.fromEntries([...given].flatMap(([code, { rating }]) => (rating ? [[code, rating]] : [])))
  const all = await ratingsWith(db, rated, decided)
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
      }
    }),
    overall: { rating: called(all.overall), total: all.total, outOf: all.outOf, why: all.why },
    bands: all.bands,
  }
}
