import type { RatedInspection } from '#modules/planning'
import { questionsOf, type Standard, standardsOf } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import type { Answer } from '../rules/answer.ts'
import type { RatingState, StandardState } from '../rules/proposal.ts'
import { answersOf } from './answers.ts'
import { panelDecision } from './decision.ts'
import { type Given, givenRatings, proposals } from './given.ts'

type Answers = ReadonlyMap<string, Answer>

/** A proposal counts when it has both its rating and its reason. */
const proposalOf = (given: Given | undefined): StandardState['proposal'] =>
  given?.rating && given.reason.trim() !== ''
    ? { rating: given.rating, reason: given.reason, by: given.changedBy, at: given.changedAt }
    : null

const latest = (dates: readonly Date[]): Date | null =>
  dates.length === 0 ? null : new Date(Math.max(...dates.map(date => date.getTime())))

const stateOf = (
  rated: RatedInspection,
  standard: Standard,
  answers: Answers,
  given: Given | undefined,
): StandardState => {
  const codes = questionsOf(rated.programme, rated.inspection.level)
    .filter(question => question.standard.code === standard.code)
    .map(({ code }) => code)
  const own = codes.flatMap(code => answers.get(code) ?? [])
  return {
    code: standard.code,
    name: standard.name,
    unanswered: codes.filter(code => !answers.get(code)?.answer),
    withoutReasons: own.filter(({ answer, reasons }) => answer && reasons.trim() === '').map(({ code }) => code),
    // Case results come with case inspections; until then a standard that cases rate has none.
    withoutCases: standard.basis === 'cases' ? standard.keyQuestions.map(({ code }) => code) : [],
    changedAt: latest(own.map(({ changedAt }) => changedAt)),
    byCases: null,
    proposal: proposalOf(given),
  }
}

/** Every standard of an inspection on its way from answers to the panel's decision, the review, and the decision. */
export const ratingStateOf = async (db: Db, rated: RatedInspection): Promise<RatingState> => {
  const { inspection, programme } = rated
  const [answers, given, review, decision] = await Promise.all([
    answersOf(db, inspection.id),
    givenRatings(db, inspection.id, proposals),
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
      stateOf(rated, standard, answers, given.get(standard.code)),
    ),
    review: review ?? null,
    decision,
  }
}
