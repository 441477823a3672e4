import { type Triangulation, triangulate } from '#modules/fieldwork'
import type { Question } from '#modules/programmes'
import { type Answer, remarksOn } from './answer.ts'

/** A prompt or key question with its answer, and what stands behind it. */
export interface QuestionStanding {
  question: Question
  answer: Answer | undefined
  evidence: Triangulation
  /** What to point out: no reasons, no evidence, one kind of source only (RATE-01, FIELD-02). */
  remarks: string[]
}

interface Piece {
  source: string
  codes: readonly string[]
}

/**
 * How each of these questions was answered and on what. Several kinds of source are asked of prompts alone: a key question
 * is underpinned by its prompts (AP manual 5.1).
 */
export const questionStandings = (
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>,
  evidence: readonly Piece[],
): QuestionStanding[] =>
  questions.map(question => {
    const { code, prompt } = question
    const answer = answers.get(code)
    const sources = evidence.filter(({ codes }) => codes.includes(code)).map(({ source }) => source)
    const laid = triangulate(sources)
    const oneKind = prompt && laid.pieces > 0 && laid.remark ? [laid.remark] : []
    return { question, answer, evidence: laid, remarks: [...remarksOn(answer, laid.pieces), ...oneKind] }
  })

/** "3 of 9 prompts rest on no evidence, 2 on one kind of source": empty when nothing is to be pointed out. */
export const evidenceRemarks = (standings: readonly QuestionStanding[], term: string): string[] => {
  const prompts = standings.filter(({ question }) => question.prompt !== null)
  const none = prompts.filter(({ evidence }) => evidence.pieces === 0).map(({ question }) => question.code)
  const one = prompts.filter(({ evidence }) => evidence.kinds.length === 1).map(({ question }) => question.code)
  const noReasons = standings
    .filter(({ answer }) => remarksOn(answer, 1).length > 0)
    .map(({ question }) => question.code)
  const said = (codes: readonly string[], what: string): string[] =>
    codes.length === 0
      ? []
      : [
          `${what} behind ${codes.length} of ${prompts.length} ${prompts.length === 1 ? term : `${term}s`}: ${codes.join(', ')}`,
        ]
  return [
    ...said(none, 'No evidence'),
    ...said(one, 'One kind of source only'),
    ...(noReasons.length > 0 ? [`Answered without reasons: ${noReasons.join(', ')}`] : []),
  ]
}
