import { type OpenInspection, openInspection } from '#modules/planning'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/** An inspection of the demonstration, opened once, when it is first worked on: by then its team is complete. */
export interface Opening {
  reference: string
  open: (db: Db, act: Act) => Promise<OpenInspection>
}

/** The inspection with this reference, to be opened when its team is complete. */
export const openingOf = (reference: string): Opening => {
  let opened: Promise<OpenInspection> | undefined
  return {
    reference,
    open: (db, { who, permissions }) => {
      opened ??= openInspection(db, { username: who, permissions }, reference)
      return opened
    },
  }
}
