import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { MessageTemplate, Takes, ValuesOf } from '#platform/notify/define-message.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import { whoHasAccess } from '../../queries/door/who-has-access.ts'
import type { OpenInspection } from '../../rules/inspection.ts'

/**
 * Puts a message to everyone of the inspected body who is invited into the outbox.
 * @param key Says which message it is.
 * @returns how many are told now: whoever had this message before is not told again.
 */
export const tellInspectedBody = async <T extends Takes>(
  tx: Db,
  act: Act,
  { inspection }: Pick<OpenInspection, 'inspection'>,
  { template, key, values }: { template: MessageTemplate<T>; key: string; values: ValuesOf<T> },
): Promise<number> => {
  const live = await whoHasAccess(tx, inspection.id, act.when)
  let told = 0
  for (const { id, name, email, language } of live) {
    const enqueued = await enqueueMessage(tx, act, template, {
      ...{ key: `${key}:${id}`, to: { name, address: email }, language, values },
      about: { subjectType: 'INSPECTION', subjectId: inspection.id },
    })
    if (enqueued) told += 1
  }
  return told
}
