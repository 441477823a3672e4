import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { clashNotice, savedAsTyped } from '#platform/web/autosave.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { counted } from '#platform/words.ts'
import { saveRecord, sendRecord } from '../../actions/meetings/save-record.ts'
import { findRecord } from '../../queries/meetings/meeting-record.ts'
import { findMeeting } from '../../queries/meetings/meetings.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { expectedMeetings } from '../../rules/meetings/expected-meetings.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'
import { recordFieldsOf } from '../../rules/meetings/meeting-record.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { recordContent } from './record-content.ts'

/** The form holds what the programme has a record hold. */
const formFor = (names: readonly { id: string; name: string; kind: string }[]) =>
  z.object({
    ...savedAsTyped,
    ...Object.fromEntries(
      names.map(({ id, name, kind }) => [
        id,
        kind === 'number'
          ? z
              .string()
              .trim()
              .regex(/^(\d{1,6}([.,]\d{1,2})?)?$/, `Enter a number: ${name}`)
              .default('')
          : z.string().max(20_000, `Shorten this to 20,000 characters or fewer: ${name}`).default(''),
      ]),
    ),
  })

interface Opened {
  open: OpenInspection
  meeting: Meeting
}

const opened = async (db: Db, { user, params }: Visit): Promise<Opened> => {
  const open = await openInspection(db, user, params.reference as string)
  return { open, meeting: await findMeeting(db, open.inspection.id, params.id as string) }
}

const fieldsFor = ({ open, meeting }: Opened) =>
  recordFieldsOf(meeting, expectedMeetings(open.programme, open.inspection.level))

/** The record of a meeting, saved as it is typed, and sent to the inspected body (PLAN-07). */
export const meetingRecordPage = ({ db }: { db: Db }): Page => ({
  path: paths.meetings.record(':reference', ':id'),
  permission: 'inspections:view',
  audit: 'MEETING_RECORD',

  async get(visit) {
    return view(db, visit, await opened(db, visit))
  },

  async post(visit): Promise<Answer> {
    const { act, body } = visit
    const about = await opened(db, visit)
    const { reference } = about.open.inspection
    const here = paths.meetings.record(reference, about.meeting.id)
    if (body.intent === 'send') return send(db, visit, about, here)
    const fields = fieldsFor(about)
    const parsed = parseForm(formFor(fields), body)
    if (!parsed.ok) return view(db, visit, about, { typed: body, errors: parsed.errors })
    const { saveId, version: seen, ...rest } = parsed.values
    const words = rest as Record<string, string>
    const outcome = await saveRecord(db, act, reference, { id: about.meeting.id, words, saveId, seen })
    if ('version' in outcome)
      return { saved: { version: outcome.version, words: `Saved at ${londonTime(act.when)}` }, redirect: here }
    const { version, words: theirs, changedBy, changedAt } = outcome.clash
    const names = await namesOfPeople(db)
    const who = `${names.get(changedBy) ?? changedBy} changed this at ${londonTime(changedAt)}, after you opened it`
    const notice = clashNotice(
      who,
      fields.map(({ id, name }) => ({ name, text: theirs[id] ?? '' })),
    )
    return {
      clash: { version, words: who, theirs },
      view: await view(db, visit, about, { typed: { ...body, version }, notice }),
    }
  },
})

const send = async (db: Db, visit: Visit, about: Opened, here: string): Promise<Answer> => {
  try {
    const told = await sendRecord(db, visit.act, about.open.inspection.reference, about.meeting.id)
    const whom = told === 0 ? 'Nobody of the inspected body is invited yet' : `${counted(told, 'message')} on the way`
    return { redirect: here, notice: `The record is sent. ${whom}` }
  } catch (error) {
    if (!(error instanceof Conflict)) throw error
    const errors = errorsOf(error.reasons.map(text => ({ field: 'attendance', text })))
    return { ...(await view(db, visit, about, { errors })), status: 409 }
  }
}

export interface Again {
  /** The form as sent: shown again with what was typed. */
  typed?: Record<string, unknown>
  errors?: FormErrors | undefined
  notice?: Html
}

const view = async (db: Db, visit: Visit, about: Opened, again: Again = {}): Promise<View> => {
  const { open, meeting } = about
  const [record, names] = await Promise.all([findRecord(db, meeting.id), namesOfPeople(db)])
  return {
    ...inspectionFrame(open, 'meetings'),
    heading: 'Record',
    caption: meeting.name,
    title: `Record: ${meeting.name}, ${open.inspection.placeName}`,
    backLink: paths.meetings.list(open.inspection.reference),
    scripts: ['autosave'],
    errors: again.errors,
    content: recordContent({ visit, open, meeting, record, names, fields: fieldsFor(about), ...again }),
  }
}
