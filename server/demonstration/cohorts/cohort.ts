import type { Deed } from '../deed.ts'
import { type CaseStory, judgingCases } from '../judging-cases.ts'
import type { Username } from '../people.ts'
import { drawing, type SampleAddress, uploading } from '../sampling.ts'
import { allocating, takingUp } from '../taking-up.ts'
import { castingInOrder, sharesInOrder } from './casting-in-order.ts'

/** When each thing was done about a small sample. */
export interface CohortDays {
  uploaded: Date
  drawn: Date
  takenUp: Date
  allocated: Date
  /** When the cases were judged. */
  from: Date
  until: Date
}

const sizeReason = 'A small sample, so that the demonstration stays small: a real one is larger'

/** A small sample from its long list to its judged cases: those that have a story are judged whole, and the others are not begun. */
export const cohort = (
  address: SampleAddress,
  {
    days,
    list,
    size,
    stories,
    lead,
  }: {
    days: CohortDays
    list: { name: string; csv: string }
    size: number
    stories: readonly CaseStory[]
    /** Who leads allocates, and has the cases without a story. */
    lead: Username
  },
): Deed[] => [
  uploading(address, { when: days.uploaded, name: list.name, csv: () => list.csv }),
  drawing(address, { when: days.drawn, seed: 'six dice: 3 3 1 5 2 6', size, sizeReason }),
  takingUp(address.reference, { by: 'joan', when: days.takenUp }),
  ...allocating(address.reference, {
    by: lead,
    from: days.allocated,
    inspectors: [...new Set([...stories.map(({ by }) => by), ...(size > stories.length ? [lead] : [])])],
    shares: sharesInOrder(stories, lead),
  }),
  ...judgingCases(castingInOrder(address.reference, stories), stories, days),
]
