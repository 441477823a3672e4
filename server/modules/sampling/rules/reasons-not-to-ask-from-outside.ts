import { type CaseSetting, reasonsOfCase } from './reasons-not-to-exclude.ts'
import { waitingRequest } from './sampled-case.ts'

/** Why the inspected body cannot ask for a case to be excluded. By key, to be said in both languages. Empty: it can (SAMP-10). */
export const reasonsNotToAskFromOutside = (
  setting: CaseSetting,
  reason: string,
): ('noReason' | 'waits' | 'fixed')[] => [
  ...(reason.trim() === '' ? (['noReason'] as const) : []),
  ...(waitingRequest(setting.sampled) ? (['waits'] as const) : []),
  ...(reasonsOfCase(setting).length > 0 ? (['fixed'] as const) : []),
]
