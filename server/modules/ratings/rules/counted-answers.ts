import { type Programme, questionsOf, standardsOf } from '#modules/programmes'
import type { Answer } from './answer.ts'
import type { AnswerCount, Answers } from './why-judgement.ts'

const count = (codes: readonly string[], answers: ReadonlyMap<string, Answer>): AnswerCount => {
  const given = codes.map(code => answers.get(code)?.answer)
  return {
    yes: given.filter(answer => answer === 'yes').length,
    no: given.filter(answer => answer === 'no').length,
    of: codes.length,
  }
}

/** How the key questions and prompts beneath each standard of a level were answered, counted, by code of the standard. */
export const countedAnswers = (
  programme: Programme,
  level: string,
  answers: ReadonlyMap<string, Answer>,
): Record<string, Answers> => {
  const all = questionsOf(programme, level)
  return Object.fromEntries(
    standardsOf(programme, level)
      .filter(({ basis }) => basis === 'judgement')
      .map(({ code }) => {
        const own = all.filter(question => question.standard.code === code)
        const codes = (keyQuestions: boolean) =>
          own.filter(({ prompt }) => (prompt === null) === keyQuestions).map(question => question.code)
        return [code, { keyQuestions: count(codes(true), answers), prompts: count(codes(false), answers) }]
      }),
  )
}
