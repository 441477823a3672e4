import type { Language } from '#platform/dates.ts'
import type { InterviewTime } from './week.ts'

/** What of a case's place stays when the timetable is worked out again: locked choices. */
export type Keeping = 'nothing' | 'inspector' | 'both'

/** When the interview about a case is, and what someone has decided about its place. Who inspects it stands in the case. */
export interface Slot {
  time: InterviewTime | null
  kept: Keeping
  /** The language asked for; null: as the facts of the case say. */
  language: Language | null
  version: number
}

/** Of a case about which nothing was decided yet. */
export const noSlot: Slot = { time: null, kept: 'nothing', language: null, version: 0 }
