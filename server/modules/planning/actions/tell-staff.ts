import { addresseesAmong } from '#modules/people'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import type { MessageTemplate, Takes, ValuesOf } from '#platform/notify/define-message.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import type { Inspection } from '../rules/inspection.ts'

/** Puts a message about an inspection to these people of the inspectorate into the outbox: to those whose address is known. */
export const tellStaff = async <T extends Takes>(
  tx: Db,
  act: Act,
  { id }: Pick<Inspection, 'id'>,
  {
    to,
    template,
    key,
    values,
  }: { to: readonly string[]; template: MessageTemplate<T>; key: string; values: ValuesOf<T> },
): Promise<void> => {
  for (const { username, name, address } of await addresseesAmong(tx, [...new Set(to)]))
    await enqueueMessage(tx, act, template, {
      ...{ key: `${key}:${username}`, to: { name, address }, language: 'en', values },
      about: { subjectType: 'INSPECTION', subjectId: id },
    })
}
