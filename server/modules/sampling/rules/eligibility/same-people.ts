import type { ListedCase, Person } from '../listed-case.ts'

const folded = (name: string): string => name.normalize('NFKC').trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** By what two rows are seen to be of one person: the CRN, the PNC, or name and date of birth. A hidden name says nothing. */
const marksOf = ({ crn, pnc, firstName, lastName, dateOfBirth }: Person): string[] => {
  const named = firstName && lastName && dateOfBirth && !/\*/.test(firstName + lastName)
  return [
    `crn ${crn}`,
    ...(pnc ? [`pnc ${pnc.toUpperCase()}`] : []),
    ...(named ? [`name ${folded(firstName)}|${folded(lastName)}|${dateOfBirth}`] : []),
  ]
}

/**
 * The cases of each person who has several among these, in the order of the list. If the first and the second row share a
 * CRN, and the second and the third a PNC, all three are of one person (DIPP manual 4.1).
 */
export const samePeople = (cases: readonly ListedCase[]): ListedCase[][] => {
  const parents = cases.map((_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (parents[root] !== root) root = parents[root] as number
    parents[i] = root
    return root
  }
  const firstWith = new Map<string, number>()
  for (const [i, { person }] of cases.entries()) {
    for (const mark of marksOf(person)) {
      const first = firstWith.get(mark)
      if (first === undefined) firstWith.set(mark, i)
      else parents[Math.max(rootOf(i), rootOf(first))] = Math.min(rootOf(i), rootOf(first))
    }
  }
  const groups = Map.groupBy(cases.keys(), rootOf)
  return [...groups.values()].filter(own => own.length > 1).map(own => own.map(i => cases[i] as ListedCase))
}
