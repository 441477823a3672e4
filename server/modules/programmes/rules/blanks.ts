/**
 * A blank in the words of a letter, which each inspection fills in: the place that is inspected, the day of a step of the timeline,
 * the end of one that lasts, whoever is on the team in a role, the address of a survey.
 */
export type Blank = { kind: 'place' } | { kind: 'step' | 'end' | 'team' | 'survey'; id: string }

/** Words, or a blank between them. */
export type WordsOrBlank = string | Blank | { kind: 'unknown'; written: string }

const blankOf = (written: string): Exclude<WordsOrBlank, string> => {
  const [, kind, id] = /^\{(step|end|team|survey):([a-z0-9-]+)\}$/.exec(written) ?? []
  if (written === '{place}') return { kind: 'place' }
  return kind && id ? { kind: kind as 'step', id } : { kind: 'unknown', written }
}

/** A text taken apart at its blanks, which stand in braces: `{step:evidence-deadline}`. */
export const takeApart = (text: string): WordsOrBlank[] =>
  text
    .split(/(\{[^{}]*\})/)
    .filter(part => part !== '')
    .map(part => (/^\{.*\}$/s.test(part) ? blankOf(part) : part))
