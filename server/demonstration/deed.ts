import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from './act-of.ts'
import type { Username } from './people.ts'

/** Something that one of the invented people did at a time, as a call of the real action. */
export interface Deed {
  by: Username
  when: Date
  does: (db: Db, act: Act) => Promise<unknown>
}

/** Does everything that lies before `now`, in the order of time. What is planned for later is left for later. */
export const perform = async (db: Db, deeds: readonly Deed[], now: Date): Promise<void> => {
  const past = deeds.filter(({ when }) => when < now)
  for (const { by, when, does } of past.toSorted((a, b) => a.when.getTime() - b.when.getTime()))
    await does(db, actOf(by, when))
}
