import type { KeyQuestion, Programme, Prompt, RatingProgramme, Standard } from '../schema/index.ts'
import { allCodes } from './all-codes.ts'
import { slugOfCode } from './slug-of-code.ts'

/** A key question with its standard. */
export interface PlacedKeyQuestion {
  standard: Standard
  keyQuestion: KeyQuestion
}

/** A prompt with its key question and standard. */
export interface PlacedPrompt extends PlacedKeyQuestion {
  prompt: Prompt
}

/** Whether the programme rates at all. One that does not cannot be given to anything that handles ratings (RATE-06). */
export const rates = (programme: Programme): programme is RatingProgramme => programme.ratings !== undefined

/** The standards of a level, in the programme's order; without a level, all. */
export const standardsOf = ({ standards: { standards } }: Programme, level?: string): Standard[] =>
  standards.filter(standard => level === undefined || standard.level === level)

/** The key questions of a level, in the programme's order; without a level, all. */
export const keyQuestionsOf = (programme: Programme, level?: string): PlacedKeyQuestion[] =>
  standardsOf(programme, level).flatMap(standard =>
    standard.keyQuestions.map(keyQuestion => ({ standard, keyQuestion })),
  )

/** The prompts of a level, in the programme's order; without a level, all. */
export const promptsOf = (programme: Programme, level?: string): PlacedPrompt[] =>
  keyQuestionsOf(programme, level).flatMap(placed => placed.keyQuestion.prompts.map(prompt => ({ ...placed, prompt })))

/** The standard with this code, or undefined. */
export const findStandard = (programme: Programme, code: string): Standard | undefined =>
  standardsOf(programme).find(standard => standard.code === code)

/** The key question with this code, with its standard, or undefined. */
export const findKeyQuestion = (programme: Programme, code: string): PlacedKeyQuestion | undefined =>
  keyQuestionsOf(programme).find(({ keyQuestion }) => keyQuestion.code === code)

/** The prompt with this code, with its key question and standard, or undefined. */
export const findPrompt = (programme: Programme, code: string): PlacedPrompt | undefined =>
  promptsOf(programme).find(({ prompt }) => prompt.code === code)

/** The code of the standard, key question or prompt that an address means by `n-1-1`, or undefined. */
export const codeOfSlug = ({ standards }: Programme, slug: string): string | undefined =>
  allCodes(standards).find(({ code }) => slugOfCode(code) === slug)?.code
