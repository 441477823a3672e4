import { casesOf } from '#modules/casework'
import { openInspection } from '#modules/planning'
import { londonInstant } from '#platform/dates.ts'
import type { Deed } from '../../deed.ts'
import { type Casting, judgingCases } from '../../judging-cases.ts'
import type { Username } from '../../people.ts'
import { drawing, uploading } from '../../sampling.ts'
import { allocating, type Shares, takingUp } from '../../taking-up.ts'
import { listOfResidents } from './residents.ts'
import { stories } from './stories.ts'
import { storiesOfCases } from './stories-of-cases.ts'

const inspectors: readonly Username[] = ['nadia', 'tom', 'ines']

const shares: Shares = (cases, fieldwork) => {
  const told = [...storiesOfCases(cases, fieldwork)]
  const numbersOf = (inspector: Username) => told.flatMap(([{ by }, { number }]) => (by === inspector ? [number] : []))
  return new Map(inspectors.map(inspector => [inspector, numbersOf(inspector)]))
}

const casting = (reference: string): Casting => ({
  reference,
  async numberOf(db, { who, permissions }, story) {
    const { inspection } = await openInspection(db, { username: who, permissions }, reference)
    const about = storiesOfCases(await casesOf(db, inspection.id), inspection.fieldwork).get(story)
    if (!about) throw new Error('there are more stories than cases')
    return about.number
  },
})

/** Samir draws the sample before the announcement; from then until the team arrives, its cases are read and judged. */
export const casework = (
  reference: string,
  { fieldwork, drawn, announced, arrival }: { fieldwork: string; drawn: string; announced: string; arrival: Date },
): Deed[] => {
  const address = { reference, sample: 'residents' }
  const begins = londonInstant(announced, '10:15')
  return [
    uploading(address, {
      when: londonInstant(drawn, '14:10'),
      name: `larchwood-house-residents-${drawn}.csv`,
      csv: () => listOfResidents(fieldwork),
    }),
    drawing(address, { when: londonInstant(drawn, '14:40'), seed: 'six dice: 5 2 6 1 3 4' }),
    takingUp(reference, { by: 'joan', when: londonInstant(announced, '09:45') }),
    ...allocating(reference, { by: 'nadia', from: londonInstant(announced, '10:00'), inspectors, shares }),
    ...judgingCases(casting(reference), stories, { from: begins, until: arrival }),
  ]
}
