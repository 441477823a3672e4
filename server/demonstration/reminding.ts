import { waitingEvidence } from '#modules/evidence'
import { sendReminders } from '#modules/planning'
import { addDays, londonDay, londonInstant } from '#platform/dates.ts'
import type { Deed } from './deed.ts'

/** The program reminds those who answer for steps, every morning: of the last ten days, those before are long read. */
export const reminding = (now: Date): Deed[] =>
  Array.from(
    { length: 10 },
    (_, i): Deed => ({
      by: 'joan',
      when: londonInstant(addDays(londonDay(now), -i), '08:00'),
      does: (db, act) => sendReminders(db, { ...act, who: 'lantern' }, [waitingEvidence]),
    }),
  )
