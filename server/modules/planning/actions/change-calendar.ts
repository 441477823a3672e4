import type { Permission } from '#permissions'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { hashOfToken, newToken } from '#platform/auth/token.ts'
import type { Db } from '#platform/db/open.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { deleteCalendar, saveCalendar } from '../store/calendar.ts'

/** Of which calendar of this person: of one inspection that they have opened, or without one of all their work. */
type Of = OpenInspection | undefined

export const scopeOf = (of: Of): string => of?.inspection.id ?? 'mine'

/** Someone from outside has a calendar of what their door shows. */
const permissionFor = ({ boundTo }: Act): Permission => (boundTo === undefined ? 'work:view' : 'door:view')

const record = (tx: Db, act: Act, of: Of, what: string): Promise<void> =>
  recordEvent(tx, act, {
    what,
    subjectType: of ? 'INSPECTION' : 'PERSON',
    subjectId: of?.inspection.id ?? act.who,
  })

/**
 * Gives this person's calendar a new address; the one it had before is refused from then on (PLAN-11).
 * @returns the secret part of the address: nobody can be told it again, since only its hash is kept.
 */
export const renewCalendar = (db: Db, act: Act, of: Of): Promise<string> => {
  demand(act, permissionFor(act))
  return db.transaction().execute(async tx => {
    const token = newToken()
    await saveCalendar(tx, act, { scope: scopeOf(of), tokenHash: hashOfToken(token) })
    await record(tx, act, of, 'CALENDAR_ADDRESS_MADE')
    return token
  })
}

/** Takes the address of this person's calendar away. */
export const endCalendar = (db: Db, act: Act, of: Of): Promise<void> => {
  demand(act, permissionFor(act))
  return db.transaction().execute(async tx => {
    await deleteCalendar(tx, act, scopeOf(of))
    await record(tx, act, of, 'CALENDAR_ADDRESS_ENDED')
  })
}
