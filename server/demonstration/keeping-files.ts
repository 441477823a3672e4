import { findBriefing, keepFiles, openInspection } from '#modules/planning'
import { londonInstant } from '#platform/dates.ts'
import { documentFile } from '#platform/documents/document-file.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/ids.ts'
import type { Deed } from './deed.ts'
import type { Username } from './people.ts'
import { asContact } from './sending-evidence.ts'

/** A short document that somebody sends, at a time of a day. */
interface ShortDocument {
  day: string
  time: string
  title: string
  from: string
  /** Its paragraphs. */
  text: readonly string[]
}

const one = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

const received = async (files: FileStore, { day, title, from, text }: ShortDocument, kind: 'pdf' | 'docx') => {
  const blocks = text.map(words => ({ kind: 'paragraph' as const, text: words }))
  const about = { title, from, subject: title, language: 'en' as const, date: day }
  const bytes = await documentFile({ ...about, blocks }, kind)
  return [{ name: `${title}.${kind}`, incoming: await files.receive(one(bytes), 1_000_000) }]
}

/** The inspected body sends the slides of its briefing. */
export const sendingSlides = (files: FileStore, reference: string, by: Username, slides: ShortDocument): Deed => ({
  by,
  when: londonInstant(slides.day, slides.time),
  async does(db, act) {
    const [door, own] = await asContact(db, act, reference)
    const { meeting, slidesDue: dueAt } = await findBriefing(db, door, 'briefing')
    const home = { home: 'slides' as const, item: meeting.id, called: meeting.name, dueAt }
    await keepFiles({ db, files }, own, door, home, {
      sending: newId(),
      files: await received(files, slides, 'pdf'),
    })
  },
})

/** Somebody of the team adds a file to an item of background information. */
export const addingBackground = (
  files: FileStore,
  reference: string,
  by: Username,
  { item, called, ...file }: ShortDocument & { item: string; called: string },
): Deed => ({
  by,
  when: londonInstant(file.day, file.time),
  async does(db, act) {
    const open = await openInspection(db, { username: act.who, permissions: act.permissions }, reference)
    await keepFiles(
      { db, files },
      act,
      open,
      { home: 'background', item, called },
      {
        sending: newId(),
        files: await received(files, file, 'docx'),
      },
    )
  },
})
