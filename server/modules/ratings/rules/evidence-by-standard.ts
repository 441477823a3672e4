import { type Programme, questionsOf } from '#modules/programmes'

interface Piece {
  source: string
  codes: readonly string[]
}

/** How many pieces of evidence bear on each standard of a level, by its code, and of how many kinds of source they are. */
export const evidenceByStandard = (
  programme: Pick<Programme, 'standards'>,
  level: string,
  evidence: readonly Piece[],
): Record<string, { pieces: number; kinds: number }> => {
  const questions = questionsOf(programme, level)
  const bearing = Map.groupBy(questions, ({ standard }) => standard.code)
  return Object.fromEntries(
    [...bearing].map(([standard, own]) => {
      const codes = new Set(own.map(({ code }) => code))
      const pieces = evidence.filter(piece => piece.codes.some(code => codes.has(code)))
      return [standard, { pieces: pieces.length, kinds: new Set(pieces.map(({ source }) => source)).size }]
    }),
  )
}
