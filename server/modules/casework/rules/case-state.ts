import { type InspectedCase, isInspected } from './inspected-case.ts'

/** Where the inspection of a case stands. */
export type CaseState = 'unallocated' | 'not-begun' | 'under-way' | 'completed' | 'out'

/** The states in words. */
export const caseStateNames: Record<CaseState, string> = {
  unallocated: 'Nobody’s yet',
  'not-begun': 'Not begun',
  'under-way': 'Under way',
  completed: 'Completed',
  out: 'Left out',
}

/** @param answered How many of its questions are answered. */
export const caseStateOf = (
  inspected: Pick<InspectedCase, 'sampled' | 'inspector' | 'completedAt'>,
  answered: number,
): CaseState => {
  if (!isInspected(inspected)) return 'out'
  if (inspected.completedAt) return 'completed'
  if (!inspected.inspector) return 'unallocated'
  return answered > 0 ? 'under-way' : 'not-begun'
}
