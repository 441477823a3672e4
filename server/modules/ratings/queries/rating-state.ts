import type { RatedInspection } from '#modules/planning'
import { questionsOf, type Standard, standardsOf } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import type { Answer } from '../rules/answer.ts'
import { ratedByCases } from '../rules/known-codes.ts'
import type { RatingState, StandardState } from '../rules/proposal.ts'
import { ratingByCases } from '../rules/rate-standard.ts'
import { resultsOfStandard } from '../rules/results-of-standard.ts'
import { beyondDiscretion } from '../rules/why-direct.ts'
import { answersOf } from './answers.ts'
import { caseResultsOf, type StandingCases } from './case-results.ts'
import { panelDecision } from './decision.ts'
import { type Given, givenRatings, proposals } from './given.ts'

type Answers = ReadonlyMap<string, Answer>

/** A proposal counts when it has both its rating and its reason, and goes no further from the cases than discretion does. */
const proposalOf = (
  { programme }: RatedInspection,
  given: Given | undefined,
  byCases: StandardState['byCases'],
): StandardState['proposal'] => {
  if (!given?.rating || given.reason.trim() === '') return null
  if (byCases && beyondDiscretion(programme, byCases, given.rating).length > 0) return null
  return { rating: given.rating, reason: given.reason, by: given.changedBy, at: given.changedAt }
}

const latest = (dates: readonly Date[]): Date | null =>
  dates.length === 0 ? null : new Date(Math.max(...dates.map(date => date.getTime())))

const stateOf = (
  rated: RatedInspection,
  standard: Standard,
  answers: Answers,
  given: Given | undefined,
  cases: StandingCases,
): StandardState => {
  const codes = questionsOf(rated.programme, rated.inspection.level)
    .filter(question => question.standard.code === standard.code)
    .map(({ code }) => code)
  const own = codes.flatMap(code => answers.get(code) ?? [])
  const isByCases = ratedByCases(rated.programme, rated.inspection.level).includes(standard)
  const { missing } = resultsOfStandard(standard, cases.results)
  const byCases = ratingByCases(rated.programme, standard, cases.results)
  return {
    code: standard.code,
    name: standard.name,
    basis: standard.basis,
    unanswered: codes.filter(code => !answers.get(code)?.answer),
    withoutReasons: own.filter(({ answer, reasons }) => answer && reasons.trim() === '').map(({ code }) => code),
    withoutCases: isByCases ? missing : [],
    changedAt: latest([
      ...own.map(({ changedAt }) => changedAt),
      ...(isByCases && cases.changedAt ? [cases.changedAt] : []),
    ]),
    byCases,
    proposal: proposalOf(rated, given, byCases),
  }
}

/** Every standard of an inspection on its way from answers to the panel's decision, the review, and the decision. */
export const ratingStateOf = async (db: Db, rated: RatedInspection): Promise<RatingState> => {
  const { inspection, programme } = rated
  const [answers, given, cases, review, decision] = await Promise.all([
    answersOf(db, inspection.id),
    givenRatings(db, inspection.id, proposals),
    caseResultsOf(db, rated),
    db
      .selectFrom('ratingsReview')
      .select(['reviewedBy as by', 'reviewedAt as at'])
      .where('inspectionId', '=', inspection.id)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst(),
    panelDecision(db, inspection.id),
  ])
  return {
    standards: standardsOf(programme, inspection.level).map(standard =>
      stateOf(rated, standard, answers, given.get(standard.code), cases),
    ),
    caseResults: cases.results,
    undecided: cases.undecided,
    review: review ?? null,
    decision,
  }
}
