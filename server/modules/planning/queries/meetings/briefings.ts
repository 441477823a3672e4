import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { PlanningFile } from '../../rules/files.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import {
  briefingsOf,
  type ExpectedBriefing,
  evidenceWindow,
  type HeldBriefing,
  slidesDueAt,
} from '../../rules/meetings/briefing.ts'
import type { ClashSetting } from '../../rules/meetings/clashes.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'
import { planningFilesOf } from '../files.ts'
import { meetingSettingOf } from './meeting-setting.ts'
import { meetingsOf } from './meetings.ts'

/** What is written down of a briefing, with when and by whom. */
export interface RecordedBriefing extends HeldBriefing {
  version: number
  recordedAt: Date
  recordedBy: string
}

/** A briefing of the programme as it stands: planned, with its slides, and held. */
export interface BriefingState {
  meeting: ExpectedBriefing
  /** The meeting that stands for it, once there is one. */
  planned: Meeting | undefined
  /** The day of that meeting, or that of its step in the timeline. */
  day: string | undefined
  /** From when to when its evidence is. */
  evidence: { from: string; to: string } | undefined
  slidesDue: Date | undefined
  /** Its slides, also those that were removed. */
  slides: PlanningFile[]
  held: RecordedBriefing | undefined
  setting: ClashSetting
}

/** Which briefings of an inspection were held, by the programme’s meetings. */
export const heldBriefingsOf = async (db: Db, inspectionId: string): Promise<ReadonlyMap<string, RecordedBriefing>> => {
  const rows = await db
    .selectFrom('planningBriefing')
    .select(['meeting', 'heldOn', 'spoke', 'questions', 'there', 'reason', 'version', 'recordedAt', 'recordedBy'])
    .where('inspectionId', '=', inspectionId)
    .execute()
  return new Map(rows.map(({ meeting, ...held }) => [meeting, held]))
}

/** Every briefing that the programme asks for, as it stands (PLAN-10). */
export const briefingStatesOf = async (
  db: Db,
  open: Pick<OpenInspection, 'inspection' | 'programme' | 'team' | 'reader'>,
): Promise<BriefingState[]> => {
  const { inspection, programme } = open
  const briefings = briefingsOf(programme, inspection.level)
  if (briefings.length === 0) return []
  const [meetings, setting, slides, held] = await Promise.all([
    meetingsOf(db, inspection.id),
    meetingSettingOf(db, open),
    planningFilesOf(db, inspection.id, 'slides'),
    heldBriefingsOf(db, inspection.id),
  ])
  return briefings.map(meeting => {
    const planned = meetings.find(({ covers, cancelled }) => !cancelled && covers.includes(meeting.id))
    const day = planned?.day ?? setting.windows.get(meeting.step ?? '')?.days[0]
    const { evidenceMonths } = meeting.briefing
    return {
      ...{ meeting, planned, day, setting },
      evidence: day && evidenceMonths ? evidenceWindow(day, evidenceMonths) : undefined,
      slidesDue: day ? slidesDueAt(meeting, day, setting.calendar) : undefined,
      slides: slides.filter(({ item }) => item === meeting.id),
      held: held.get(meeting.id),
    }
  })
}

/** One of them. @throws NotFound */
export const findBriefing = async (db: Db, open: OpenInspection, id: string): Promise<BriefingState> => {
  const found = (await briefingStatesOf(db, open)).find(({ meeting }) => meeting.id === id)
  if (!found) throw new NotFound(`briefing ${id}`)
  return found
}
