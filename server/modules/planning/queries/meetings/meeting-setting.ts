import type { Db } from '#platform/db/open.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { ClashSetting } from '../../rules/meetings/clashes.ts'
import { expectedMeetings } from '../../rules/meetings/expected-meetings.ts'
import { windowOf } from '../../rules/meetings/window.ts'
import { workOutTimeline } from '../../rules/timeline.ts'
import { timelineSettingOf } from '../timeline-of.ts'
import { absencesOf } from './absences.ts'

/** What the meetings of an inspection are laid out and checked against: its programme, dates and team. */
export const meetingSettingOf = async (
  db: Db,
  { inspection, programme, team }: OpenInspection,
): Promise<ClashSetting> => {
  const [{ setting }, absences] = await Promise.all([timelineSettingOf(db, inspection), absencesOf(db, inspection.id)])
  const steps = workOutTimeline(programme.timeline, setting)
  return {
    expected: expectedMeetings(programme, inspection.level),
    windows: new Map(steps.map(step => [step.id, windowOf(step, setting.calendar)])),
    format: programme.planning.meetingFormat,
    team,
    roleNames: new Map(programme.programme.team.map(({ id, name }) => [id, name])),
    calendar: setting.calendar,
    absences,
  }
}
