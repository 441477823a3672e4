import type { Programme } from '#modules/programmes'
import type { ExpectedMeeting } from './expected-meetings.ts'

/** A standard that a meeting informs, with those of its key questions that are asked. */
export interface InformedStandard {
  code: string
  name: string
  questions: { code: string; text: string }[]
}

/** The inspection questions that a meeting informs, at this level, by standard (PLAN-10; DIPP manual 3.7). */
export const informedStandards = (
  { standards: { standards } }: Pick<Programme, 'standards'>,
  level: string,
  { informs }: Pick<ExpectedMeeting, 'informs'>,
): InformedStandard[] =>
  standards
    .filter(standard => standard.level === level)
    .map(({ code, name, keyQuestions }) => ({
      ...{ code, name },
      questions: keyQuestions
        .filter(question =>
          [code, question.code, ...question.prompts.map(prompt => prompt.code)].some(each => informs.includes(each)),
        )
        .map(question => ({ code: question.code, text: question.text })),
    }))
    .filter(({ questions }) => questions.length > 0)
