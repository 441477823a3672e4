import { linkEvidence, listNotes, saveNote, type sourceTypes } from '#modules/fieldwork'
import { newId } from '#platform/ids.ts'
import type { Deed } from './deed.ts'
import type { Opening } from './opening.ts'
import type { Username } from './people.ts'
import { workingMoments } from './working-moments.ts'

/** A piece of evidence, as one of the team noted it. */
export interface InventedNote {
  by: Username
  source: (typeof sourceTypes)[number]['id']
  title: string
  text: string
  validity: 'strong' | 'moderate' | 'limited'
  weight: 'high' | 'medium' | 'low'
  /** The prompts and key questions that it bears on: `N.1.1, N.1.1.a`. */
  codes: string
}

/** The notes of one inspection, in order, over the working hours between two instants. */
export const gathering = (
  { open }: Opening,
  notes: readonly InventedNote[],
  { from, until }: { from: Date; until: Date },
): Deed[] => {
  const moments = workingMoments(from, until, notes.length)
  return notes.map(({ by, codes, ...note }, i) => ({
    by,
    when: moments[i] as Date,
    does: async (db, act) =>
      saveNote(db, act, await open(db, act), {
        ...note,
        codes: codes.split(', '),
        id: newId(),
        saveId: newId(),
        seen: 0,
      }),
  }))
}

/** Someone puts the piece of evidence with this title behind one more prompt or key question. */
export const linking = (
  { open }: Opening,
  { by, when, code, title }: { by: Username; when: Date; code: string; title: string },
): Deed => ({
  by,
  when,
  does: async (db, act) => {
    const opened = await open(db, act)
    const note = (await listNotes(db, opened.inspection.id)).find(other => other.title === title)
    if (!note) throw new Error(`there is no evidence called “${title}”`)
    await linkEvidence(db, act, opened, code, { add: [note.id], remove: [] })
  },
})
