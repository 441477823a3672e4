import { slugOfCode } from '#modules/programmes'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { judgementsOf } from '../queries/judgements.ts'
import { type OpenCase, openCase } from '../queries/open-case.ts'
import { findInterviewTime } from '../queries/timetable-settings.ts'
import { type CaseProgress, caseProgress } from '../rules/case-progress.ts'
import type { Judgement } from '../rules/judgement.ts'
import { type CaseQuestionAsked, questionsOfCase } from '../rules/questions-of-case.ts'
import type { InterviewTime } from '../rules/timetable/week.ts'
import type { CaseParams, CaseQuestionParams } from './case-params.ts'

/** A case with its questions and what was judged. */
export interface LoadedCase {
  open: OpenCase
  questions: readonly CaseQuestionAsked[]
  judgements: ReadonlyMap<string, Judgement>
  progress: CaseProgress
  /** When the interview is, as the timetable stands; null without a time. */
  interviewAt: InterviewTime | null
}

/** Opens a case for its pages. @throws as `openCase`. */
export const loadCase = async (db: Db, user: User, { reference, number }: CaseParams): Promise<LoadedCase> => {
  const open = await openCase(db, user, reference, number)
  const { programme, inspected, inspection } = open
  const [judgements, interviewAt] = [await judgementsOf(db, inspected.id), await findInterviewTime(db, inspected.id)]
  const questions = questionsOfCase(programme, inspected, inspection.fieldwork)
  return { open, questions, judgements, progress: caseProgress(questions, judgements), interviewAt }
}

/** The question of this case that an address means. @throws NotFound when its set has no such question. */
export const questionOfCase = (
  { open, questions }: LoadedCase,
  { question: slug }: CaseQuestionParams,
): CaseQuestionAsked => {
  const found = questions.find(({ question }) => slugOfCode(question.code) === slug)
  if (!found) throw new NotFound(`question ${slug} of case ${open.inspected.number} of ${open.inspection.reference}`)
  return found
}
