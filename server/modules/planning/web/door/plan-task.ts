import { paths } from '#paths'
import { inLanguage } from '#platform/web/language.ts'
import { planRepliesOf } from '../../queries/project-plan/plan-replies.ts'
import { timelineSettingOf } from '../../queries/timeline-of.ts'
import { planStanding } from '../../rules/project-plan/plan-reply.ts'
import type { DoorTasks } from './door-tasks.ts'
import { doorPlanText } from './plan-text.ts'
import { instantForOutsiders } from './present-dates.ts'

/** The inspected body confirms the plan, and again when a date was moved (PLAN-06). */
export const planTask: DoorTasks = async (db, { inspection }, { language }) => {
  const { version } = await timelineSettingOf(db, inspection)
  const { confirmed, changedSince } = planStanding(await planRepliesOf(db, inspection.id), version)
  const { task, confirmedBy } = inLanguage(doorPlanText, language)
  const at = { title: task.title, href: paths.door.plan(inspection.reference) }
  if (!confirmed) return [{ ...at, status: task.open, colour: 'blue' }]
  if (changedSince) return [{ ...at, status: task.changed, colour: 'yellow' }]
  return [{ ...at, status: confirmedBy(confirmed.sentBy, instantForOutsiders(confirmed.sentAt, language)), done: true }]
}
