import type { Reason } from '../reason.ts'
import type { Meeting, MeetingPlan } from './meeting.ts'

type When = Pick<MeetingPlan, 'day' | 'start'>

/** A meeting that was given another day or time, as its history has it. */
export interface MovedMeeting {
  from: When
  to: When
  reason: string
  /** Name. */
  by: string
  at: Date
}

/** Whether a meeting that had a day gets another day or time, or none. */
export const isMoved = (before: When, plan: When): boolean =>
  before.day !== null && (before.day !== plan.day || before.start !== plan.start)

const longest = 500

/**
 * Why a meeting cannot be moved so: the inspected body has been told of its time, and reads why it is another (PLAN-09). Before it
 * was told, no reason is asked.
 */
export const reasonsNotToMoveMeeting = (
  before: Pick<Meeting, 'day' | 'start'>,
  plan: When,
  { isShared, reason }: { isShared: boolean; reason: string },
): Reason[] => {
  if (!isShared || !isMoved(before, plan)) return []
  if (reason.trim() === '')
    return [{ field: 'movedReason', text: 'Enter why it is moved: the inspected body has been told of its time' }]
  return reason.length > longest
    ? [{ field: 'movedReason', text: 'Shorten why it is moved to 500 characters or fewer' }]
    : []
}
