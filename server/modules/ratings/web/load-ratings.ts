import type { Note } from '#modules/fieldwork'
import { namesOfPeople } from '#modules/people'
import type { RatedInspection } from '#modules/planning'
import { type Question, questionsOf } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { answersOf } from '../queries/answers.ts'
import { listSittings, type SittingRow } from '../queries/decision.ts'
import { evidenceOf } from '../queries/evidence.ts'
import { type Given, givenChanges, givenRatings, proposals } from '../queries/given.ts'
import { type PublishedRatings, publishedRatings } from '../queries/published-ratings.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { listReviews, type Review } from '../queries/reviews.ts'
import type { Answer } from '../rules/answer.ts'
import type { CaseEvidence } from '../rules/case-evidence.ts'
import type { GivenChange } from '../rules/given-history.ts'
import type { RatingState } from '../rules/proposal.ts'

/** All that the pages of an inspection's ratings show. */
export interface LoadedRatings {
  rated: RatedInspection
  state: RatingState
  questions: readonly Question[]
  answers: ReadonlyMap<string, Answer>
  /** Its notes, and what its cases say on what is judged. */
  evidence: readonly (Note | CaseEvidence)[]
  names: ReadonlyMap<string, string>
  proposed: ReadonlyMap<string, Given>
  /** The latest first. */
  sittings: readonly SittingRow[]
  /** What the sitting decided whose decision stands; empty before. */
  decided: ReadonlyMap<string, Given>
  reviews: readonly Review[]
  changes: readonly GivenChange[]
  published: PublishedRatings | null
}

/** Reads what the pages of an inspection's ratings show. */
export const loadRatings = async (db: Db, rated: RatedInspection): Promise<LoadedRatings> => {
  const { inspection, programme } = rated
  const { id, level } = inspection
  const [state, answers, evidence, names, proposed, sittings, reviews, changes, published] = await Promise.all([
    ratingStateOf(db, rated),
    answersOf(db, id),
    evidenceOf(db, rated),
    namesOfPeople(db),
    givenRatings(db, id, proposals),
    listSittings(db, id),
    listReviews(db, id),
    givenChanges(db, id),
    publishedRatings(db, id),
  ])
  const deciding = sittings.find(({ completedAt }) => completedAt !== null)
  const decided = deciding ? await givenRatings(db, id, deciding.number) : new Map<string, Given>()
  const questions = questionsOf(programme, level)
  return { rated, state, questions, answers, evidence, names, proposed, sittings, decided, reviews, changes, published }
}
