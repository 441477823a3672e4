import type { SectionState } from './section-state.ts'

/** Whether the ratings panel has decided; `none` under a programme that rates nothing. */
export type RatingsState = 'decided' | 'undecided' | 'none'

/** Why a report is not ready to be published. An empty list means that it is. */
export const reasonsNotReady = (sections: readonly SectionState[], ratings: RatingsState): string[] => [
  ...sections
    .filter(({ state }) => state === 'missing')
    .map(({ section }) => `Nothing is written in “${section.name}”`),
  ...sections
    .filter(({ identifiers }) => identifiers.length > 0)
    .map(
      ({ section, identifiers }) =>
        `“${section.name}” holds what looks like the number of a case: ${identifiers.join(', ')}. Nobody may be identified`,
    ),
  ...(ratings === 'undecided' ? ['The ratings panel has not decided yet'] : []),
]
