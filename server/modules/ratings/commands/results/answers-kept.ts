import type { CaseAnswer } from '#modules/casework'
import type { CaseMet } from './cases-met.ts'

/**
 * Keeps answers in three lists, and makes each when it is read: a million kept as objects take longer to keep than to count. Can
 * be read any number of times.
 */
export const answersKept = () => {
  const cases: CaseMet[] = []
  const questions: string[] = []
  const answers: CaseAnswer['answer'][] = []
  return {
    keep(met: CaseMet, question: string, answer: CaseAnswer['answer']): void {
      cases.push(met)
      questions.push(question)
      answers.push(answer)
    },
    *[Symbol.iterator](): Generator<CaseAnswer, void, undefined> {
      for (const [i, { name, groups }] of cases.entries())
        yield { case: name, question: questions[i] as string, answer: answers[i] as CaseAnswer['answer'], groups }
    },
  }
}
