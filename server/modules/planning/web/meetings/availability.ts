import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { recordAbsence, takeBackAbsence } from '../../actions/meetings/record-absence.ts'
import { openDoor } from '../../queries/door/open-door.ts'
import { meetingSettingOf } from '../../queries/meetings/meeting-setting.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { reasonsNotToRecordAbsence } from '../../rules/meetings/absence.ts'
import { doorFrame } from '../door/door-frame.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { availabilityContent } from './availability-content.ts'
import { availabilityText } from './availability-text.ts'

/** What the two pages share: what is shown, and what is done with what was sent. */
const show = async (
  db: Db,
  { csrf, body }: Visit,
  open: OpenInspection,
  { language, mayChange, errors }: { language: Language; mayChange: boolean; errors?: FormErrors | undefined },
) => {
  const { absences, expected, windows } = await meetingSettingOf(db, open)
  const days = expected.flatMap(({ step }) => windows.get(step ?? '')?.days ?? [])
  const during = expected.filter(({ kind }) => kind !== 'planning')
  const roles = [...new Set(during.flatMap(({ attendees }) => attendees))].sort()
  const content = { csrf, language, absences, roles, typed: body, errors, mayChange }
  return availabilityContent({ ...content, days: [...new Set(days)].sort() })
}

const change = async (
  db: Db,
  { act, user, body, params }: Visit,
  language: Language,
): Promise<{ notice: string } | { errors: FormErrors }> => {
  const reference = params.reference as string
  const text = inLanguage(availabilityText, language)
  if (body.intent === 'take-back') {
    await takeBackAbsence(db, act, user, reference, String(body.absence ?? ''))
    return { notice: text.tookBack }
  }
  const field = (name: string): string => String(body[name] ?? '')
  const wanted = {
    ...{ name: field('name'), post: field('post'), day: field('day') },
    ...{ from: field('from'), until: field('until') },
  }
  const reasons = reasonsNotToRecordAbsence(wanted)
  const errors = errorsOf(
    reasons.map(each => ({ field: each.field, text: language === 'cy' ? each.welsh : each.text })),
  )
  if (errors) return { errors }
  await recordAbsence(db, act, user, reference, wanted)
  return { notice: text.added(wanted.name.trim()) }
}

/** When people of the inspected body cannot come to meetings, for the team (EVID-06). */
export const availabilityPage = ({ db }: { db: Db }): Page => {
  const view = async (visit: Visit, errors?: FormErrors): Promise<View> => {
    const open = await openInspection(db, visit.user, visit.params.reference as string)
    const mayChange = reasonsNotToPlan(open.team, open.reader).length === 0
    const { heading } = availabilityText.en
    return {
      ...inspectionFrame(open, 'meetings'),
      heading,
      title: `${heading}, ${open.inspection.placeName}`,
      backLink: paths.meetings.list(open.inspection.reference),
      errors,
      content: await show(db, visit, open, { language: 'en', mayChange, errors }),
    }
  }
  return {
    path: paths.meetings.availability(':reference'),
    permission: 'inspections:view',
    audit: 'AVAILABILITY',
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const done = await change(db, visit, 'en')
      if ('errors' in done) return view(visit, done.errors)
      return { redirect: paths.meetings.availability(visit.params.reference as string), notice: done.notice }
    },
  }
}

/** The same for the inspected body, at its door: availability is part of its organisation information (DIPP manual 3.6). */
export const doorAvailabilityPage = ({ db }: { db: Db }): Page => {
  const view = async (visit: Visit, errors?: FormErrors): Promise<View> => {
    const { user, params, language } = visit
    const door = await openDoor(db, user, params.reference as string)
    const { heading } = inLanguage(availabilityText, language)
    const mayChange = user.permissions.has('door:send')
    return {
      ...doorFrame(door, 'meetings', language),
      heading,
      title: `${heading}, ${door.inspection.placeName}`,
      backLink: paths.door.meetings(door.inspection.reference),
      errors,
      content: await show(db, visit, door, { language, mayChange, errors }),
    }
  }
  return {
    path: paths.door.availability(':reference'),
    permission: 'door:view',
    audit: 'DOOR_AVAILABILITY',
    postsPerMinute: 60,
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const done = await change(db, visit, visit.language)
      if ('errors' in done) return view(visit, done.errors)
      return { redirect: paths.door.availability(visit.params.reference as string), notice: done.notice }
    },
  }
}
