import { markUnavailable, raiseEnquiry, receiveFiles, reviewItem } from '#modules/evidence'
import {
  findInspection,
  invitationsOf,
  type OpenDoor,
  openDoor,
  openInspection,
  welcomeOutsider,
} from '#modules/planning'
import type { Act } from '#platform/audit/record-event.ts'
import { londonInstant } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/ids.ts'
import { onReviewed } from '../events.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'

/** A small file that the inspected body sends, at a time of a day; without an item it was not asked for. */
interface SentFile {
  item: string | null
  day: string
  time: string
  name: string
  text: string
}

/** The door as the first who was invited has it, and what they do there. */
export const asContact = async (db: Db, { when, correlationId }: Act, reference: string): Promise<[OpenDoor, Act]> => {
  const inspection = await findInspection(db, reference)
  const [contact] = inspection ? await invitationsOf(db, inspection.id) : []
  const user = contact && (await welcomeOutsider(db, contact.username, when))
  if (!user) throw new Error(`nobody of the inspected body of ${reference} has access at ${when.toISOString()}`)
  const { username: who, permissions, boundTo } = user
  return [await openDoor(db, user, reference), { who, when, correlationId, permissions, boundTo }]
}

const content = async function* (text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

/** The inspected body sends a file. */
export const sending = (files: FileStore, reference: string, by: Username, sent: SentFile): Deed => ({
  by,
  when: londonInstant(sent.day, sent.time),
  async does(db, act) {
    const [door, own] = await asContact(db, act, reference)
    const incoming = await files.receive(content(sent.text), 100_000)
    const { item, name } = sent
    const { refused } = await receiveFiles({ db, files }, own, door, { item, sending: newId() }, [{ name, incoming }])
    if (refused.length > 0) throw new Error(`${name} was refused: ${refused[0]?.refusal.why}`)
  },
})

/** The inspected body says that there is none of something. */
export const lacking = (
  reference: string,
  by: Username,
  { item, day, time, reason }: { item: string; day: string; time: string; reason: string },
): Deed => ({
  by,
  when: londonInstant(day, time),
  async does(db, act) {
    const [door, own] = await asContact(db, act, reference)
    await markUnavailable(db, own, door, { item, reason })
  },
})

/** The lead inspector writes what an item shows, and raises a line of enquiry from it. */
export const reading = (
  reference: string,
  by: Username,
  read: {
    item: string
    title: string
    day: string
    time: string
    shows: string
    codes: readonly string[]
    enquiry: string
  },
): Deed => ({
  by,
  when: londonInstant(read.day, read.time),
  async does(db, act) {
    const open = await openInspection(db, { username: act.who, permissions: act.permissions }, reference)
    const { item, title, shows, codes, enquiry } = read
    await reviewItem(db, act, open, { item, title, shows, codes, saveId: newId(), seen: 0 }, onReviewed)
    await raiseEnquiry(db, act, open, { item, text: enquiry, assignedTo: by })
  },
})
