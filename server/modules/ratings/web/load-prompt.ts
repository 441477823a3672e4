import { listNotes, type Note, type Triangulation, triangulate } from '#modules/fieldwork'
import { namesOfPeople } from '#modules/people'
import { type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import type { Question } from '#modules/programmes'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { answersOf } from '../queries/answers.ts'
import { answersClosing } from '../queries/answers-closing.ts'
import { type Answer, remarksOn } from '../rules/answer.ts'
import { nextUnanswered, type Progress, progressOn } from '../rules/progress.ts'
import { reasonsNotToAnswer } from '../rules/reasons-not-to-answer.ts'
import { findQuestion, type QuestionParams } from './find-question.ts'

/** All that the page of one prompt or key question shows. */
export interface LoadedPrompt {
  question: Question
  stored: Answer | undefined
  /** The prompts' answers, shown beside a key question's own. */
  answers: ReadonlyMap<string, Answer>
  notes: readonly Note[]
  linked: readonly Note[]
  evidence: Triangulation
  remarks: readonly string[]
  names: ReadonlyMap<string, string>
  progress: Progress
  previous: Question | undefined
  next: Question | undefined
  nextOpen: Question | undefined
  /** Why this person cannot answer here. Empty: they can. */
  reasons: readonly string[]
}

/** Reads what the page of one prompt shows. @throws NotFound for an address that means none. */
export const loadPrompt = async (
  db: Db,
  open: OpenInspection,
  user: Pick<User, 'username' | 'permissions'>,
  params: QuestionParams,
): Promise<LoadedPrompt> => {
  const { question, all, position } = findQuestion(open, params)
  const { inspection, team } = open
  const [answers, notes, names, closing] = await Promise.all([
    answersOf(db, inspection.id),
    listNotes(db, inspection.id),
    namesOfPeople(db),
    answersClosing(db, inspection),
  ])
  const linked = notes.filter(note => note.codes.includes(question.code))
  const stored = answers.get(question.code)
  return {
    question,
    stored,
    answers,
    notes,
    linked,
    evidence: triangulate(linked.map(({ source }) => source)),
    remarks: remarksOn(stored, linked.length),
    names,
    progress: progressOn(
      all.filter(({ standard }) => standard === question.standard),
      answers,
    ),
    previous: all[position - 1],
    next: all[position + 1],
    nextOpen: nextUnanswered(all, position, answers),
    reasons: [...reasonsNotToWorkOn(team, user, 'judgements:answer'), ...reasonsNotToAnswer(closing)],
  }
}
