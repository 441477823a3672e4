import type { Chance, Weighted } from './chance.ts'

/** A practitioner as a list has them. */
export interface InventedPractitioner {
  code: string
  grade: string
  team: string
}

/** Probation officers hold most cases of high risk, services officers most of low and medium (domain notes 7). */
const heldByOfficer: Readonly<Record<string, number>> = { RLRH: 0.12, RMRH: 0.5, RHRH: 0.92 }

const grades: Readonly<Record<'officer' | 'other', Weighted<string>>> = {
  officer: [
    ['PO', 84],
    ['NQO', 13],
    ['SPO', 3],
  ],
  other: [
    ['PSO', 92],
    ['PQiP', 8],
  ],
}

/**
 * Gives out the cases of a PDU: practitioner after practitioner takes one to twelve of them, and the next one comes.
 * @param prefix Of the codes, unlike that of any other PDU: `N54B`.
 */
export const practitionersOf = (chance: Chance, prefix: string): ((rosh: string) => InventedPractitioner) => {
  const current = new Map<'officer' | 'other', { practitioner: InventedPractitioner; left: number }>()
  let count = 0
  return rosh => {
    const kind = chance.happens(heldByOfficer[rosh] ?? 1) ? 'officer' : 'other'
    const before = current.get(kind)
    if (before && before.left > 0) {
      before.left -= 1
      return before.practitioner
    }
    count += 1
    const practitioner = {
      code: `${prefix}${String(count).padStart(3, '0')}`,
      grade: chance.weighted(grades[kind]),
      team: `${prefix}0${chance.between(1, 4)}`,
    }
    current.set(kind, { practitioner, left: chance.between(1, 12) - 1 })
    return practitioner
  }
}
