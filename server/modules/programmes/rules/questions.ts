import type { KeyQuestion, Programme, Prompt, Standard } from '../schema/index.ts'

/** Something that is answered yes or no with reasons: a prompt, or the key question above it (PROG-04). */
export interface Question {
  code: string
  text: string
  standard: Standard
  keyQuestion: KeyQuestion
  /** Null for the key question itself. */
  prompt: Prompt | null
}

const ofKeyQuestion = (standard: Standard, keyQuestion: KeyQuestion): Question[] => [
  ...keyQuestion.prompts.map(prompt => ({ code: prompt.code, text: prompt.text, standard, keyQuestion, prompt })),
  { code: keyQuestion.code, text: keyQuestion.text, standard, keyQuestion, prompt: null },
]

/** Everything that is answered at a level by judgement, in order: the prompts of a key question, then the key question. */
export const questionsOf = (programme: Pick<Programme, 'standards'>, level: string): Question[] =>
  programme.standards.standards
    .filter(standard => standard.level === level && standard.basis === 'judgement')
    .flatMap(standard => standard.keyQuestions.flatMap(keyQuestion => ofKeyQuestion(standard, keyQuestion)))
