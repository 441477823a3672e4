import { addresseesAmong } from '#modules/people'
import { getProgrammeInUse } from '#modules/programmes'
import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import { londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { enqueueMessage } from '#platform/notify/enqueue-message.ts'
import { stepAhead, stepLate } from '../messages/step-reminder.ts'
import { inspectionsUnderWay } from '../queries/inspections-under-way.ts'
import { teamOf } from '../queries/open-inspection.ts'
import { standingTimelineOf } from '../queries/standing-timeline.ts'
import type { Inspection } from '../rules/inspection.ts'
import { lastDayOf } from '../rules/phase.ts'
import { keyOf, remindersDue } from '../rules/reminders.ts'
import { remindInspectedBody, type WaitingFor } from './door/remind-inspected-body.ts'

const remindOf = async (tx: Db, act: Act, inspection: Inspection, of: readonly WaitingFor[]): Promise<number> => {
  const { programme: id, programmeVersion: version, programmeHash: hash } = inspection
  const programme = await getProgrammeInUse(tx, { programme: id, version, hash })
  const team = await teamOf(tx, inspection.id)
  const timeline = await standingTimelineOf(tx, { inspection, programme }, act.when)
  const { steps, setting, today } = timeline
  const workingDays = programme.timeline.remindWorkingDays
  const reminders = remindersDue(steps, { team, today, workingDays, calendar: setting.calendar })
  const addressees = await addresseesAmong(tx, [...new Set(reminders.map(({ to }) => to.username))])
  let count = 0
  for (const reminder of reminders) {
    const { step, kind, to } = reminder
    const addressee = addressees.find(({ username }) => username === to.username)
    if (!addressee) continue
    const template = kind === 'ahead' ? stepAhead : stepLate
    const enqueued = await enqueueMessage(tx, act, template, {
      key: keyOf(inspection.id, reminder),
      to: addressee,
      language: 'en',
      values: {
        place: inspection.placeName,
        step: step.name,
        day: kind === 'ahead' ? step.date : lastDayOf(step),
        plan: paths.inspections.plan(inspection.reference),
      },
      about: { subjectType: 'INSPECTION', subjectId: inspection.id },
    })
    if (enqueued) count += 1
  }
  return count + (await remindInspectedBody(tx, act, { inspection, programme }, timeline, of))
}

/** From eight in the morning: nobody answers for anything at night. */
const from = '08:00'

/**
 * Reminds those who answer for steps that come soon or are late, each once (PLAN-11), and the inspected body of its own. A job calls it on the program's behalf,
 * in as many workers as there are.
 * @param of What later modules ask the inspected body for.
 * @returns how many reminders were put into the outbox.
 */
export const sendReminders = async (db: Db, act: Act, of: readonly WaitingFor[] = []): Promise<number> => {
  if (londonTime(act.when) < from) return 0
  let count = 0
  for (const inspection of await inspectionsUnderWay(db, londonDay(act.when)))
    count += await db.transaction().execute(tx => remindOf(tx, act, inspection, of))
  return count
}
