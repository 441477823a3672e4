import type { Origin, Programme } from '../schema/index.ts'

/** How many texts of a kind have the official wording, and how many are working text. */
export interface WordingCount {
  kind: WordingKind
  official: number
  working: number
}

export type WordingKind =
  | 'statements'
  | 'keyQuestions'
  | 'prompts'
  | 'guidance'
  | 'caseQuestions'
  | 'caseGuidance'
  | 'evidenceRequests'
  | 'surveys'
  | 'letters'

const originsOf = ({
  standards: { standards },
  cases,
  planning,
  surveys,
  letters,
}: Programme): [WordingKind, Origin[]][] => {
  const keyQuestions = standards.flatMap(standard => standard.keyQuestions)
  const prompts = keyQuestions.flatMap(question => question.prompts)
  return [
    ['statements', standards.flatMap(({ statement, note }) => (note ? [statement, note] : [statement]))],
    ['keyQuestions', keyQuestions],
    ['prompts', prompts],
    ['guidance', prompts.map(prompt => prompt.guidance)],
    ['caseQuestions', cases.questions.flatMap(question => [question, ...question.prompts])],
    ['caseGuidance', cases.questions.map(question => question.guidance)],
    ['evidenceRequests', planning.evidenceRequests],
    ['surveys', surveys.surveys],
    ['letters', [letters.announcement, ...letters.leaflets]],
  ]
}

/** Counts the texts of a programme by kind and wording. Kinds that it has none of are left out. */
export const wordingCounts = (programme: Programme): WordingCount[] =>
  originsOf(programme)
    .filter(([, origins]) => origins.length > 0)
    .map(([kind, origins]) => {
      const working = origins.filter(({ wording }) => wording === 'working').length
      return { kind, official: origins.length - working, working }
    })
