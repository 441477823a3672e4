import { demand } from '../audit/demand.ts'
import { type Act, recordEvent } from '../audit/record-event.ts'
import type { Db } from '../db/open.ts'
import { Conflict, NotFound } from '../errors.ts'
import { reasonsNotToDecide, stateOf } from './message.ts'

interface Decision {
  what: string
  values: { failedAt: null; dueAt: Date; tries: number } | { givenUpAt: Date; givenUpBy: string; givenUpReason: string }
  reason: string
}

const decide = (db: Db, act: Act, id: string, { what, values, reason }: Decision): Promise<void> => {
  demand(act, 'messages:manage')
  return db.transaction().execute(async tx => {
    const message = await tx
      .selectFrom('notifyMessage')
      .select(['sentAt', 'failedAt', 'givenUpAt', 'subjectType', 'subjectId'])
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (!message) throw new NotFound(`message ${id}`)
    const reasons = reasonsNotToDecide(stateOf(message))
    if (reasons.length > 0) throw new Conflict(reasons)
    await tx.updateTable('notifyMessage').set(values).where('id', '=', id).execute()
    const { subjectType, subjectId } = message
    await recordEvent(tx, act, { what, subjectType, subjectId, details: { message: id, reason } })
  })
}

/** Has a message that failed tried again from the beginning. @throws Forbidden, NotFound, Conflict */
export const tryAgain = (db: Db, act: Act, id: string, reason: string): Promise<void> =>
  decide(db, act, id, { what: 'MESSAGE_TRIED_AGAIN', values: { failedAt: null, dueAt: act.when, tries: 0 }, reason })

/** Gives a message up that failed: it will not be sent. @throws Forbidden, NotFound, Conflict */
export const giveUp = (db: Db, act: Act, id: string, reason: string): Promise<void> => {
  const values = { givenUpAt: act.when, givenUpBy: act.who, givenUpReason: reason }
  return decide(db, act, id, { what: 'MESSAGE_GIVEN_UP', values, reason })
}
