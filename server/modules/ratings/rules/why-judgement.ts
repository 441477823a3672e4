import type { RatingProgramme } from '#modules/programmes'
import { counted, inWords, sentence } from './counted.ts'

/** How many of a standard's key questions or prompts were answered yes and no, of how many there are. */
export interface AnswerCount {
  yes: number
  no: number
  of: number
}

/** The answers beneath a rating by judgement. */
export interface Answers {
  keyQuestions: AnswerCount
  prompts: AnswerCount
}

const yesses = ({ yes, of }: AnswerCount, term: string): string =>
  `${yes === 0 ? 'none' : inWords(yes)} of ${counted(of, term)}`

const open = ({ yes, no, of }: AnswerCount, term: string): string[] =>
  of - yes - no > 0 ? [counted(of - yes - no, term)] : []

/**
 * What a rating by judgement rests on: the answers are counted for the reader and never make the rating, which is the
 * inspectors' judgement on the key questions, underpinned by the prompts (AP manual 5.1).
 */
export const whyByJudgement = (programme: RatingProgramme, { keyQuestions, prompts }: Answers): string[] => {
  const terms = programme.programme.terms
  const missing = [...open(keyQuestions, terms.keyQuestion), ...open(prompts, terms.prompt)].join(' and ')
  const yes = `${yesses(keyQuestions, terms.keyQuestion)} and ${yesses(prompts, terms.prompt)}`
  return [
    `${sentence(yes)} were answered yes. The rating is a judgement on them and on the evidence beneath, not a count.`,
    ...(missing ? [`Not answered yet: ${missing}.`] : []),
  ]
}
