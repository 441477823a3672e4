import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { endSessionsOf } from '#platform/auth/session-store.ts'
import type { Db } from '#platform/db/open.ts'

/** Ends every session of whoever asks for it, the one it is asked in too (CONF-05). */
export const signOutEverywhere = (db: Db, act: Act): Promise<void> =>
  db.transaction().execute(async tx => {
    await endSessionsOf(tx, act.who, act.when)
    await recordEvent(tx, act, { what: 'SIGNED_OUT_EVERYWHERE', subjectType: 'PERSON', subjectId: act.who })
  })
