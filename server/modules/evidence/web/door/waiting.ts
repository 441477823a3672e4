import type { WaitingFor } from '#modules/planning'
import { isSettled } from '../../rules/item-state.ts'
import { loadEvidence } from '../load-evidence.ts'

/** Which of the two lists has something that was neither sent nor said to be unavailable, once the list is announced (EVID-02). */
export const waitingEvidence: WaitingFor = async (db, open, now) => {
  const evidence = await loadEvidence(db, open, now)
  if (evidence.announced === undefined) return []
  const waiting = evidence.items.filter(item => !item.dropped && !isSettled(evidence.stateOf(item)))
  return (['organisation-information', 'evidence'] as const).filter(ask =>
    waiting.some(({ organisation }) => organisation === (ask === 'organisation-information')),
  )
}
