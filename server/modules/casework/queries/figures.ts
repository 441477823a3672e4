import type { OpenInspection } from '#modules/planning'
import { populationOf } from '#modules/sampling'
import type { Db } from '#platform/db/open.ts'
import type { InspectedCase } from '../rules/inspected-case.ts'
import { answersOfCases } from '../rules/results/answers-of-cases.ts'
import type { CaseAnswer } from '../rules/results/case-answer.ts'
import { type Figures, figuresOf } from '../rules/results/figures.ts'
import { answersByCase } from './case-answers.ts'
import { casesOf } from './cases.ts'

/** What the cases of an inspection say now, with the cases and answers that it was counted from. */
export interface LiveFigures {
  figures: Figures
  cases: readonly InspectedCase[]
  answers: readonly CaseAnswer[]
  answersOf: ReadonlyMap<string, Readonly<Record<string, 'yes' | 'no'>>>
}

/** Counts the completed cases of an inspection as they stand (CASE-09). */
export const liveFigures = async (
  db: Db,
  { inspection, programme }: Pick<OpenInspection, 'inspection' | 'programme'>,
): Promise<LiveFigures> => {
  const [cases, answersOf, population] = await Promise.all([
    casesOf(db, inspection.id),
    answersByCase(db, inspection.id),
    populationOf(db, inspection.id),
  ])
  const answers = answersOfCases(programme, inspection.fieldwork, cases, answersOf)
  return { figures: figuresOf(cases, answers, population), cases, answers, answersOf }
}
