import { type Programme, questionsOf } from '#modules/programmes'
import { counted } from './counted.ts'

interface Piece {
  source: string
  codes: readonly string[]
}

/** How much evidence bears on something. */
export interface EvidenceCount {
  pieces: number
  kinds: number
}

/** "2 pieces of evidence, two kinds of source", or "No evidence linked". */
export const evidenceInWords = ({ pieces, kinds }: EvidenceCount = { pieces: 0, kinds: 0 }): string =>
  pieces === 0
    ? 'No evidence linked'
    : `${pieces} ${pieces === 1 ? 'piece' : 'pieces'} of evidence, ${counted(kinds, 'kind of source', 'kinds of source')}`

/** How many pieces of evidence bear on each standard of a level, by its code, and of how many kinds of source they are. */
export const evidenceByStandard = (
  programme: Pick<Programme, 'standards'>,
  level: string,
  evidence: readonly Piece[],
): Record<string, EvidenceCount> => {
  const questions = questionsOf(programme, level)
  const bearing = Map.groupBy(questions, ({ standard }) => standard.code)
  return Object.fromEntries(
    [...bearing].map(([standard, own]) => {
      const codes = new Set([standard, ...own.map(({ code }) => code)])
      const pieces = evidence.filter(piece => piece.codes.some(code => codes.has(code)))
      return [standard, { pieces: pieces.length, kinds: new Set(pieces.map(({ source }) => source)).size }]
    }),
  )
}
