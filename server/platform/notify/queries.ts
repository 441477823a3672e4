import type { Language } from '../dates.ts'
import type { Db } from '../db/open.ts'
import { NotFound } from '../errors.ts'
import { type MessageState, stateOf } from './message.ts'
import './tables.ts'

/** How many messages stand on a page. */
export const messagesPageSize = 50

const standing = (db: Db, state: MessageState) => {
  const all = db.selectFrom('notifyMessage')
  if (state === 'sent') return all.where('sentAt', 'is not', null)
  if (state === 'given-up') return all.where('givenUpAt', 'is not', null)
  const open = all.where('sentAt', 'is', null).where('givenUpAt', 'is', null)
  return open.where('failedAt', state === 'failed' ? 'is not' : 'is', null)
}

export interface ListedMessage {
  id: string
  subject: string
  language: Language
  toName: string
  toAddress: string
  causedAt: Date
  dueAt: Date
  tries: number
  sentAt: Date | null
  sentBy: string | null
  failedAt: Date | null
  givenUpAt: Date | null
  lastError: string | null
}

/** Messages in this state, the newest first, one page of them counted from 1. */
export const listMessages = (db: Db, state: MessageState, page: number): Promise<ListedMessage[]> =>
  standing(db, state)
    .select(['id', 'subject', 'language', 'toName', 'toAddress', 'causedAt', 'dueAt', 'tries', 'sentAt', 'sentBy'])
    .select(['failedAt', 'givenUpAt', 'lastError'])
    .orderBy('causedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(messagesPageSize)
    .offset((page - 1) * messagesPageSize)
    .execute()

/** How many messages are in this state. */
export const countMessages = async (db: Db, state: MessageState): Promise<number> => {
  const { count } = await standing(db, state)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** One message with everything about it. @throws NotFound */
export const findMessage = async (db: Db, id: string) => {
  const row = await db.selectFrom('notifyMessage').selectAll().where('id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(`message ${id}`)
  return { ...row, state: stateOf(row) }
}

export type FoundMessage = Awaited<ReturnType<typeof findMessage>>
