import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { savedAsTyped } from '#platform/web/autosave.ts'
import { parseForm } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { type NoteSave, saveNote } from '../actions.ts'
import { findNote, publishedOn } from '../queries.ts'
import type { Note } from '../rules/note.ts'
import { reasonsNotToAdd } from '../rules/reasons-not-to-add.ts'
import { sourceTypes, validities, weights } from '../rules/source-types.ts'
import { noteForm, noteText } from './note-form.ts'

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id) as [string, ...string[]]
const several = z.union([z.string().transform(one => [one]), z.array(z.string())]).default([])

const form = z.object({
  ...savedAsTyped,
  title: z.string().max(200, 'Shorten the title to 200 characters or fewer').default(''),
  source: z.enum(ids(sourceTypes)).default('interview'),
  text: z.string().max(50_000, 'Shorten the text to 50,000 characters or fewer').default(''),
  validity: z.enum(ids(validities)).default('moderate'),
  weight: z.enum(ids(weights)).default('medium'),
  codes: several,
})

const blank = (id: string, code: string | undefined, who: string, when: Date): Note => ({
  ...{ id, title: '', source: 'interview', text: '', validity: 'moderate', weight: 'medium' },
  ...{ version: 0, changedAt: when, changedBy: who, codes: code ? [code] : [] },
})

interface Params extends Record<string, string> {
  reference: string
  id: string
}

/** One piece of evidence: read, written, saved as it is typed. */
export const notePage = ({ db }: { db: Db }): Page<Params> => ({
  path: paths.fieldwork.note(':reference', ':id'),
  permission: 'inspections:view',
  audit: 'EVIDENCE',

  async get(visit) {
    const { params, query, user, act } = visit
    const open = await openInspection(db, user, params.reference)
    const found = await findNote(db, open.inspection.id, params.id)
    if (!found && !query.new) throw new NotFound(`note ${params.id}`)
    return view(db, visit, open, found ?? blank(params.id, query.code, act.who, act.when), await stateOf(db, found))
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openInspection(db, user, params.reference)
    const known = new Set(questionsOf(open.programme, open.inspection.level).map(({ code }) => code))
    const parsed = parseForm(form, body)
    const typed = parsed.ok ? parsed.values : { ...blank(params.id, undefined, act.who, act.when), ...(body as object) }
    const note: Note = {
      ...blank(params.id, undefined, act.who, act.when),
      ...typed,
      codes: [...several.parse(body.codes)],
    }
    if (!parsed.ok) return { ...(await view(db, visit, open, note, 'Not saved')), errors: parsed.errors }
    const { saveId, version, ...text } = parsed.values
    const save: NoteSave = {
      ...text,
      id: params.id,
      saveId,
      seen: version,
      codes: text.codes.filter(code => known.has(code)),
    }
    const outcome = await saveNote(db, act, open, save)
    if ('version' in outcome) {
      const words = `Saved at ${londonTime(act.when)}`
      return { saved: { version: outcome.version, words }, redirect: paths.fieldwork.note(params.reference, params.id) }
    }
    const { clash } = outcome
    const names = await namesOfPeople(db)
    const words = `${names.get(clash.changedBy) ?? clash.changedBy} changed this at ${londonTime(clash.changedAt)}, after you opened it`
    const { title, source, text: theirText, validity, weight } = clash
    return {
      clash: { version: clash.version, words, theirs: { title, source, text: theirText, validity, weight } },
      view: await view(db, visit, open, { ...note, version: clash.version }, 'Not saved', noteText(clash, words)),
    }
  },
})

const stateOf = async (db: Db, note: Note | undefined): Promise<string> => {
  if (!note) return 'Nothing saved yet'
  const names = await namesOfPeople(db)
  return `Saved at ${londonTime(note.changedAt)} by ${names.get(note.changedBy) ?? note.changedBy}`
}

const view = async (
  db: Db,
  visit: Visit<Params>,
  open: OpenInspection,
  note: Note,
  state: string,
  clash?: ReturnType<typeof noteText>,
): Promise<View> => {
  const reasons = reasonsNotToAdd(open.team, visit.user, await publishedOn(db, open.inspection.id))
  return {
    ...inspectionFrame(open, 'fieldwork'),
    heading: note.title || 'New evidence',
    title: `${note.title || 'New evidence'}, ${open.inspection.placeName}`,
    backLink: paths.fieldwork.list(visit.params.reference),
    scripts: ['autosave'],
    content: noteForm({ visit, open, note, state, reasons, clash }),
  }
}
