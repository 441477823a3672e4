import type { Act } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { MessageTemplate, Takes, ValuesOf } from '#platform/notify/define-message.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import { invitationsOf } from '../../queries/door/invitations.ts'
import { isLive } from '../../rules/door/invitation.ts'
import type { OpenInspection } from '../../rules/inspection.ts'

/**
 * Puts a message to everyone of the inspected body who is invited into the outbox.
 * @param key Says which message it is.
 * @returns how many are told.
 */
export const tellInspectedBody = async <T extends Takes>(
  tx: Db,
  act: Act,
  { inspection }: OpenInspection,
  { template, key, values }: { template: MessageTemplate<T>; key: string; values: ValuesOf<T> },
): Promise<number> => {
  const today = londonDay(act.when)
  const live = (await invitationsOf(tx, inspection.id)).filter(invitation => isLive(invitation, today))
  for (const { id, name, email, language } of live)
    await enqueueMessage(tx, act, template, {
      ...{ key: `${key}:${id}`, to: { name, address: email }, language, values },
      about: { subjectType: 'INSPECTION', subjectId: inspection.id },
    })
  return live.length
}
