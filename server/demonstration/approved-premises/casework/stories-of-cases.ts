import type { InspectedCase } from '#modules/casework'
import { daysBetween } from '#platform/dates.ts'
import type { CaseStory } from '../../judging-cases.ts'
import { stories } from './stories.ts'

type ToldCase = Pick<InspectedCase, 'number' | 'facts'>

/** How many days a stay has lasted on the day on which fieldwork begins. */
const stayOf = ({ facts }: ToldCase, fieldwork: string): number =>
  daysBetween(String(facts['start-date']), String(facts['end-date'] ?? fieldwork))

const wasWithdrawn = ({ facts }: ToldCase): boolean => facts['placement-outcome'] === 'withdrawn'

/** Which of the cases each of the stories is about: the one whose place was withdrawn first, then by length of stay. */
export const storiesOfCases = <Case extends ToldCase>(
  cases: readonly Case[],
  fieldwork: string,
): ReadonlyMap<CaseStory, Case> => {
  const inOrder = cases.toSorted(
    (a, b) =>
      Number(wasWithdrawn(b)) - Number(wasWithdrawn(a)) ||
      stayOf(b, fieldwork) - stayOf(a, fieldwork) ||
      a.number - b.number,
  )
  return new Map(stories.flatMap((story, i) => (inOrder[i] ? [[story, inOrder[i]] as const] : [])))
}
