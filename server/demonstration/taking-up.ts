import { allocateCases, casesOf, type InspectedCase, takeUpCases } from '#modules/casework'
import { openInspection } from '#modules/planning'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

/** Someone takes up the cases of the sample. */
export const takingUp = (reference: string, { by, when }: { by: Username; when: Date }): Deed => ({
  by,
  when,
  does: async (db, act) =>
    takeUpCases(db, act, await openInspection(db, { username: act.who, permissions: act.permissions }, reference)),
})

/** Who gets which of the cases that were taken up. */
export type Shares = (cases: readonly InspectedCase[], fieldwork: string) => ReadonlyMap<Username, readonly number[]>

/** Someone allocates the cases that were taken up: to one inspector after another, a minute apart. */
export const allocating = (
  reference: string,
  { by, from, inspectors, shares }: { by: Username; from: Date; inspectors: readonly Username[]; shares: Shares },
): Deed[] =>
  inspectors.map((inspector, i) => ({
    by,
    when: new Date(from.getTime() + i * 60_000),
    async does(db, act) {
      const open = await openInspection(db, { username: act.who, permissions: act.permissions }, reference)
      const { id, fieldwork } = open.inspection
      const cases = shares(await casesOf(db, id), fieldwork).get(inspector) ?? []
      await allocateCases(db, act, open, { cases, inspector })
    },
  }))

const group = ({ riskGroup, questionSet, pdu }: InspectedCase): string => [riskGroup, questionSet, pdu].join()

/** The same number for each, one more at most, and the same share of each risk group, question set and PDU. */
export const equalShares =
  (inspectors: readonly Username[]): Shares =>
  cases => {
    const inOrder = cases.toSorted((a, b) => group(a).localeCompare(group(b), 'en') || a.number - b.number)
    const dealt = Map.groupBy(inOrder.entries(), ([i]) => inspectors[i % inspectors.length] as Username)
    return new Map([...dealt].map(([inspector, own]) => [inspector, own.map(([, { number }]) => number)]))
  }
