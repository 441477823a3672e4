import { listNotes, type Note, type Triangulation, triangulate } from '#modules/fieldwork'
import { namesOfPeople } from '#modules/people'
import { type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import type { Question } from '#modules/programmes'
import type { User } from '#platform/auth/user.ts'
import type { Db } from '#platform/db/open.ts'
import { answersOf } from '../queries/answers.ts'
import { answersClosing } from '../queries/answers-closing.ts'
import { caseEvidenceOf } from '../queries/case-evidence.ts'
import { type Answer, remarksOn } from '../rules/answer.ts'
import { type CaseEvidence, withResults } from '../rules/case-evidence.ts'
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
  /** What is asked of cases and bears on something judged, with what they say so far. */
  cases: readonly CaseEvidence[]
  /** The notes that are linked and what the cases say, by kind of source. */
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
  const [answers, notes, names, closing, cases] = await Promise.all([
    answersOf(db, inspection.id),
    listNotes(db, inspection.id),
    namesOfPeople(db),
    answersClosing(db, inspection),
    caseEvidenceOf(db, open),
  ])
  const linked = notes.filter(note => note.codes.includes(question.code))
  const stored = answers.get(question.code)
  const bearing = [...linked, ...withResults(cases).filter(({ codes }) => codes.includes(question.code))]
  return {
    question,
    stored,
    answers,
    notes,
    linked,
    cases,
    evidence: triangulate(bearing.map(({ source }) => source)),
    remarks: remarksOn(stored, bearing.length),
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
