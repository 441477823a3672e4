import type { AskOfInspectedBody } from '#modules/programmes'
import { paths } from '#paths'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { ownStepMessage } from '../../messages/own-step-reminder.ts'
import { planningFilesOf } from '../../queries/files.ts'
import { planRepliesOf } from '../../queries/project-plan/plan-replies.ts'
import type { StandingTimeline } from '../../queries/standing-timeline.ts'
import { keyOfOwn, ownReminders } from '../../rules/door/own-reminders.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { briefingsOf } from '../../rules/meetings/briefing.ts'
import { lastDayOf } from '../../rules/phase.ts'
import { planStanding } from '../../rules/project-plan/plan-reply.ts'
import { tellInspectedBody } from './tell-inspected-body.ts'

type Asked = Pick<OpenInspection, 'inspection' | 'programme'>

/** Of what a later module asks the inspected body for: what it has not done yet. */
export type WaitingFor = (db: Db, open: Asked, now: Date) => Promise<readonly AskOfInspectedBody[]>

/** Where each of it is done: of slides, the briefing of the step that asks for them. */
const whereTo: Record<AskOfInspectedBody, (reference: string, open: Asked, step: string) => string> = {
  'confirm-plan': paths.door.plan,
  'organisation-information': paths.door.organisation,
  evidence: paths.door.evidence,
  'schedule-changes-and-exclusions': paths.door.sample,
  slides: (reference, { inspection, programme }, step) => {
    const briefing = briefingsOf(programme, inspection.level).find(meeting => meeting.step === step)
    return briefing ? paths.door.briefing(reference, briefing.id) : paths.door.meetings(reference)
  },
}

const waitingIn = async (
  tx: Db,
  open: Asked,
  { version }: StandingTimeline,
  { now, of }: { now: Date; of: readonly WaitingFor[] },
): Promise<AskOfInspectedBody[]> => {
  const { id } = open.inspection
  const { confirmed, changedSince } = planStanding(await planRepliesOf(tx, id), version)
  const slides = (await planningFilesOf(tx, id, 'slides')).filter(counts)
  const others = await Promise.all(of.map(waitingFor => waitingFor(tx, open, now)))
  return [
    ...(confirmed && !changedSince ? [] : (['confirm-plan'] as const)),
    ...(slides.length > 0 ? [] : (['slides'] as const)),
    ...others.flat(),
  ]
}

/**
 * Reminds everyone of the inspected body who is invited of its own steps that come soon or are late, each once (PLAN-11).
 * @returns how many reminders were put into the outbox.
 */
export const remindInspectedBody = async (
  tx: Db,
  act: Act,
  open: Asked,
  timeline: StandingTimeline,
  of: readonly WaitingFor[],
): Promise<number> => {
  const { inspection, programme } = open
  const { steps, setting, today } = timeline
  const workingDays = programme.timeline.remindWorkingDays
  const waiting = await waitingIn(tx, open, timeline, { now: act.when, of })
  let count = 0
  for (const reminder of ownReminders(steps, waiting, { today, workingDays, calendar: setting.calendar })) {
    const { ask, kind, step } = reminder
    count += await tellInspectedBody(tx, act, open, {
      template: ownStepMessage(ask, kind),
      key: keyOfOwn(inspection.id, reminder),
      values: {
        place: inspection.placeName,
        day: lastDayOf(step),
        link: whereTo[ask](inspection.reference, open, step.id),
      },
    })
  }
  return count
}
