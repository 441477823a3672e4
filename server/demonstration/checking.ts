import { goThroughChecklist } from '#modules/planning'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

/** Items of a checklist are recorded as done, with a note where there is one; those of `notAvailable` as not available. */
export const checking = (
  reference: string,
  { by, when, list }: { by: Username; when: Date; list: 'background' | 'closing' },
  done: Readonly<Record<string, string>>,
  notAvailable: Readonly<Record<string, string>> = {},
): Deed => ({
  by,
  when,
  does: (db, act) =>
    goThroughChecklist(db, act, reference, {
      list,
      checks: [
        ...Object.entries(done).map(([item, note]) => ({ item, note, outcome: 'done' as const, seen: 'open ' })),
        ...Object.entries(notAvailable).map(([item, note]) => ({
          ...{ item, note, outcome: 'not-available' as const, seen: 'open ' },
        })),
      ],
    }),
})
