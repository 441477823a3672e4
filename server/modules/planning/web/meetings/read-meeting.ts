import { readDate } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { knownFor } from '../../actions/meetings/save-meeting.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { readAttendees } from '../../rules/meetings/attendees.ts'
import { type MeetingPlan, meetingForms } from '../../rules/meetings/meeting.ts'
import { reasonsNotToSaveMeeting } from '../../rules/meetings/reasons-not-to-save.ts'
import type { Reason } from '../../rules/reason.ts'
import { readTimeOfDay } from '../../rules/time-of-day.ts'

const list = (value: unknown): string[] => [value ?? []].flat().map(String)
const parts = ['day-day', 'day-month', 'day-year']

const readDay = (body: Record<string, unknown>): { day: string | null; faults: Reason[] } => {
  if (parts.every(part => String(body[part] ?? '').trim() === '')) return { day: null, faults: [] }
  const { day, fault } = readDate(body, 'day', 'The date')
  return { day: day ?? null, faults: fault ? [{ field: 'day', text: fault }] : [] }
}

/** Reads the form of a meeting. Gives the plan, or what is wrong with it, beside its fields. */
export const readMeeting = (
  body: Record<string, unknown>,
  open: OpenInspection,
): { plan: MeetingPlan; errors?: undefined } | { plan?: undefined; errors: FormErrors } => {
  const text = (name: string): string => String(body[name] ?? '').trim()
  const { day, faults } = readDay(body)
  const start = text('start') === '' ? null : (readTimeOfDay(text('start')) ?? 'none')
  const { attendees, faults: lines } = readAttendees(String(body.attendees ?? ''))
  const plan: MeetingPlan = {
    ...{ name: text('name'), kind: text('kind') || 'meeting', covers: list(body.covers), day, start, attendees },
    minutes: Number(text('minutes') || Number.NaN),
    form: meetingForms.find(form => form === text('form')) ?? 'face-to-face',
    ...{ mixedReason: text('mixedReason'), place: text('place').slice(0, 500), team: list(body.team) },
  }
  const reasons = reasonsNotToSaveMeeting(plan, knownFor(open)).filter(
    ({ field }) => faults.length === 0 || (field !== 'day' && field !== 'start'),
  )
  const errors = errorsOf([...faults, ...reasons, ...lines.map(line => ({ field: 'attendees', text: line }))], {
    day: '#day-day',
  })
  return errors ? { errors } : { plan }
}
