import { findInspection, type RatedInspection } from '#modules/planning'
import { getProgramme, rates, standardsOf } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { countedAnswers } from '../rules/counted-answers.ts'
import { type EvidenceCount, evidenceByStandard } from '../rules/evidence-by-standard.ts'
import { type KeyQuestionBand, ratingsFromCases } from '../rules/ratings-from-cases.ts'
import { ratingCalled } from '../rules/scale.ts'
import type { Answers } from '../rules/why-judgement.ts'
import { answersOf } from './answers.ts'
import { caseResultsOf } from './case-results.ts'
import { evidenceOf } from './evidence.ts'
import { givenRatings } from './given.ts'

/** What another panel decided on one standard, and what it rested on. */
export interface DecidedStandard {
  rating: { id: string; name: string }
  /** Why the panel decided otherwise than proposed, where it said so. */
  reason: string
  answers: Answers | undefined
  evidence: EvidenceCount
  /** What the cases gave on each key question, where they are what it is rated by. */
  cases: readonly KeyQuestionBand[]
}

/** Another inspection of the same programme, decided by its panel. */
export interface DecidedElsewhere {
  reference: string
  placeName: string
  fieldwork: string
  programmeVersion: string
  /** The day its panel sat. */
  heldOn: string
  standards: Readonly<Record<string, DecidedStandard>>
}

const most = 10

const latestDecisions = (db: Db, { inspection }: RatedInspection) =>
  db
    .selectFrom(query =>
      query
        .selectFrom('ratingsSitting')
        .innerJoin('planningInspection', 'planningInspection.id', 'ratingsSitting.inspectionId')
        .select(['planningInspection.id', 'reference', 'placeName', 'fieldwork', 'programmeVersion'])
        .select(['ratingsSitting.number', 'heldOn'])
        .distinctOn('planningInspection.id')
        .where('completedAt', 'is not', null)
        .where('programme', '=', inspection.programme)
        .where('level', '=', inspection.level)
        .where('planningInspection.id', '!=', inspection.id)
        .orderBy('planningInspection.id')
        .orderBy('ratingsSitting.number', 'desc')
        .as('latest'),
    )
    .selectAll()
    .orderBy('heldOn', 'desc')
    .orderBy('reference')
    .limit(most)
    .execute()

type Row = Awaited<ReturnType<typeof latestDecisions>>[number]

const decided = async (db: Db, { inspection }: RatedInspection, row: Row): Promise<DecidedElsewhere[]> => {
  const { id, number, ...about } = row
  const [programme, found] = await Promise.all([
    getProgramme(db, inspection.programme, row.programmeVersion),
    findInspection(db, row.reference),
  ])
  if (!found || !rates(programme)) return []
  const other = { inspection: found, programme }
  const [given, answers, pieces, { results }] = await Promise.all([
    givenRatings(db, id, number),
    answersOf(db, id),
    evidenceOf(db, other),
    caseResultsOf(db, other),
  ])
  const { level } = inspection
  const counted = countedAnswers(programme, level, answers)
  const evidence = evidenceByStandard(programme, level, pieces)
  const fromCases = ratingsFromCases(programme, level, results).standards
  const standards = standardsOf(programme, level).flatMap(({ code }): [string, DecidedStandard][] => {
    const { rating, reason } = given.get(code) ?? { rating: null, reason: '' }
    if (!rating) return []
    const called = { id: rating, name: ratingCalled(programme, rating).name }
    const beneath = { answers: counted[code], evidence: evidence[code] ?? { pieces: 0, kinds: 0 } }
    return [[code, { rating: called, reason, ...beneath, cases: fromCases[code]?.bands ?? [] }]]
  })
  return [{ ...about, standards: Object.fromEntries(standards) }]
}

/**
 * The latest ten other inspections of the same programme and level that a panel has decided, the newest first: what the
 * panel holds its ratings against for consistency (RATE-10; AP manual 5.2).
 */
export const decidedElsewhere = async (db: Db, rated: RatedInspection): Promise<DecidedElsewhere[]> => {
  const rows = await latestDecisions(db, rated)
  return (await Promise.all(rows.map(row => decided(db, rated, row)))).flat()
}
