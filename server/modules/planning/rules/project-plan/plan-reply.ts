import type { Reason } from '../reason.ts'
import type { WorkedStep } from '../worked-step.ts'

/** What the inspected body said of the plan: that it is confirmed, or an issue with it (PLAN-06; DIPP manual 3.4). */
export interface PlanReply {
  id: string
  kind: 'confirmed' | 'issue'
  /** The step it is about, where it is about one. */
  step: string | null
  words: string
  /** The version of the timeline that they saw. */
  timelineVersion: number
  sentAt: Date
  /** Name. */
  sentBy: string
  answer: { words: string; at: Date; by: string } | null
}

/** The steps that the inspected body is told of: what its project plan is made of. */
export const sharedSteps = (steps: readonly WorkedStep[]): WorkedStep[] => steps.filter(({ shared }) => shared)

/** Where the inspected body's word on the plan stands. */
export interface PlanStanding {
  confirmed: PlanReply | undefined
  /** Dates were moved after it was confirmed, so that it has to be asked again. */
  changedSince: boolean
  /** Issues that nobody has answered yet. */
  open: PlanReply[]
}

/** Where the plan stands with the inspected body, from what it said, the oldest first. */
export const planStanding = (replies: readonly PlanReply[], timelineVersion: number): PlanStanding => {
  const confirmed = replies.findLast(({ kind }) => kind === 'confirmed')
  return {
    confirmed,
    changedSince: confirmed !== undefined && confirmed.timelineVersion !== timelineVersion,
    open: replies.filter(({ kind, answer }) => kind === 'issue' && !answer),
  }
}

const longest = 5000

/** Why an issue with the plan cannot be raised. */
export const reasonsNotToRaise = (
  { step, words }: { step: string; words: string },
  steps: readonly WorkedStep[],
): Reason[] => [
  ...(step === '' || sharedSteps(steps).some(({ id }) => id === step)
    ? []
    : [{ field: 'step', text: 'Select a date of the plan, or the plan as a whole' }]),
  ...(words.trim() === '' ? [{ field: 'words', text: 'Enter what stands in the way' }] : []),
  ...(words.length > longest ? [{ field: 'words', text: 'Shorten it to 5,000 characters or fewer' }] : []),
]

/** Why the plan cannot be confirmed: it is confirmed as it stands already, or not the plan that was seen. */
export const reasonsNotToConfirm = (
  { confirmed, changedSince }: PlanStanding,
  { seen, now }: { seen: number; now: number },
): string[] => {
  if (seen !== now) return ['A date was moved since you opened the plan. Look at the dates again, then confirm them']
  return confirmed && !changedSince ? [`${confirmed.sentBy} has confirmed the plan already`] : []
}

/** Why an issue cannot be answered. */
export const reasonsNotToAnswer = (reply: PlanReply | undefined, words: string): string[] => [
  ...(reply?.kind === 'issue' ? [] : ['There is no such issue']),
  ...(reply?.answer ? [`${reply.answer.by} has answered this issue already`] : []),
  ...(words.trim() === '' ? ['Enter the answer'] : []),
  ...(words.length > longest ? ['Shorten the answer to 5,000 characters or fewer'] : []),
]
