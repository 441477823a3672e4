import { type Act, recordEvent } from '../audit/record-event.ts'
import type { Language } from '../dates.ts'
import type { Db } from '../db/open.ts'
import { newId } from '../ids.ts'
import { type MessageTemplate, renderMessage, type Takes, type ValuesOf } from './define-message.ts'
import './tables.ts'

/** To whom, what and about what. */
export interface NewMessage<T extends Takes> {
  /** Says which message it is: enqueued a second time under the same key, it is one message. */
  key: string
  to: { name: string; address: string }
  language: Language
  values: ValuesOf<T>
  about: { subjectType: string; subjectId: string }
}

/**
 * Puts a message into the outbox, in the transaction of what causes it: both are, or neither. A job sends it.
 * @returns its id, or undefined when this message was there already.
 * @throws Error when a value is not of its kind.
 */
export const enqueueMessage = async <T extends Takes>(
  tx: Db,
  act: Omit<Act, 'permissions'>,
  template: MessageTemplate<T>,
  { key, to, language, values, about }: NewMessage<T>,
): Promise<string | undefined> => {
  const { links, ...words } = renderMessage(template, { language, to, values })
  const id = newId()
  const added = await tx
    .insertInto('notifyMessage')
    .values({
      ...{ id, key, language, toName: to.name, toAddress: to.address, ...words, ...about },
      template: template.name,
      links: JSON.stringify(links),
      causedAt: act.when,
      causedBy: act.who,
      correlationId: act.correlationId,
      dueAt: act.when,
    })
    .onConflict(conflict => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return undefined
  await recordEvent(tx, act, { what: 'MESSAGE_ENQUEUED', ...about, details: { message: id, template: template.name } })
  return id
}
