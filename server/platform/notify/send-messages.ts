import { recordEvent } from '../audit/record-event.ts'
import type { Clock } from '../clock.ts'
import type { Db } from '../db/open.ts'
import { newId } from '../ids.ts'
import { type Transport, Undeliverable, withLinks } from './letter.ts'
import { nextTry } from './next-try.ts'
import { markSent, markTried, type Taken, takeNext } from './outbox.ts'

interface Sending {
  db: Db
  clock: Clock
  transport: Transport
  /** Where people reach this service: links in messages begin with it. */
  address: string
  /** A demonstration keeps the links that let somebody in, to be used from its page. */
  forgetSecrets: boolean
}

/** One line, and short: servers answer at length. */
const inOneLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ').slice(0, 300)

const putOnRecord = (db: Db, now: Date, { id, about }: Taken, what: string, details = {}): Promise<void> =>
  recordEvent(
    db,
    { who: 'lantern', when: now, correlationId: newId() },
    { what, ...about, details: { message: id, ...details } },
  )

const sent = ({ db, clock, transport, forgetSecrets }: Sending, taken: Taken): Promise<void> =>
  db.transaction().execute(async tx => {
    const now = clock()
    if (await markSent(tx, taken, { now, by: transport.name, forget: forgetSecrets }))
      await putOnRecord(tx, now, taken, 'MESSAGE_SENT', { by: transport.name })
  })

const notSent = ({ db, clock }: Sending, taken: Taken, error: unknown): Promise<void> =>
  db.transaction().execute(async tx => {
    const now = clock()
    const dueAt = error instanceof Undeliverable ? null : nextTry(taken.tries + 1, now)
    const marked = await markTried(tx, taken, { now, error: inOneLine(error), dueAt })
    if (marked && !dueAt) await putOnRecord(tx, now, taken, 'MESSAGE_FAILED')
  })

/** Returns whether the way out is open: after an error that may pass, the others would only meet it too. */
const handOver = async (sending: Sending, taken: Taken): Promise<boolean> => {
  const { transport, address } = sending
  const letter = { ...taken, text: withLinks(taken.text, taken.links, address) }
  try {
    const known = taken.uncertain && (await transport.has?.(letter))
    if (!known) await transport.send(letter)
  } catch (error) {
    await notSent(sending, taken, error)
    return error instanceof Undeliverable
  }
  await sent(sending, taken)
  return true
}

/**
 * Sends what is due, one message after the other, until nothing is or the way out is closed. A job calls it, in as many
 * workers as there are. A message is handed over outside any transaction, and what came of it written down after.
 * @returns how many were handed over.
 */
export const sendMessages = async (sending: Sending, most = 200): Promise<number> => {
  for (let count = 0; count < most; count += 1) {
    const taken = await takeNext(sending.db, sending.clock())
    if (!taken || !(await handOver(sending, taken))) return count
  }
  return most
}
