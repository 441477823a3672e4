import type { Programme } from '#modules/programmes'
import { addDays, addMonths, isDay, londonInstant } from '#platform/dates.ts'
import { counted, listed } from '#platform/words.ts'
import type { TeamMember } from '../inspection.ts'
import type { Reason } from '../reason.ts'
import type { BankHolidays } from '../worked-step.ts'
import { addWorkingDays } from '../working-days.ts'
import { type ExpectedMeeting, expectedMeetings } from './expected-meetings.ts'
import { lackingRoles, rolesInWords } from './required-team.ts'

/** A meeting of the programme in which the inspected body briefs the team (PLAN-10; DIPP manual 3.7). */
export type ExpectedBriefing = ExpectedMeeting & { briefing: NonNullable<ExpectedMeeting['briefing']> }

const isBriefing = (meeting: ExpectedMeeting): meeting is ExpectedBriefing => meeting.briefing !== undefined

/** The briefings that the programme asks for at this level. */
export const briefingsOf = (programme: Programme, level: string): ExpectedBriefing[] =>
  expectedMeetings(programme, level).filter(isBriefing)

/** From which day to which the examples and evidence of a briefing on this day are: so many months, up to the day before. */
export const evidenceWindow = (day: string, months: number): { from: string; to: string } => ({
  from: addMonths(day, -months),
  to: addDays(day, -1),
})

/** By when the slides of a briefing on this day are to be there. Undefined where the programme asks for none. */
export const slidesDueAt = (
  { briefing: { slides } }: Pick<ExpectedBriefing, 'briefing'>,
  day: string,
  calendar: BankHolidays,
): Date | undefined => slides && londonInstant(addWorkingDays(day, -slides.workingDaysBefore, calendar), slides.by)

/** What is written down of a briefing that was held. */
export interface HeldBriefing {
  heldOn: string
  /** For how many minutes the inspected body spoke, and how many were for questions. */
  spoke: number
  questions: number
  /** Usernames of those on the team who were there. */
  there: readonly string[]
  /** Why it was held otherwise than the programme has it; empty where it was not. */
  reason: string
}

interface HoldingSetting {
  meeting: ExpectedBriefing
  team: readonly TeamMember[]
  roleNames: ReadonlyMap<string, string>
  today: string
}

/** In what a briefing differs from what the programme has of it: who was not there, and what took longer. */
export const deviationsOf = (
  { there, spoke, questions }: HeldBriefing,
  { meeting, team, roleNames }: Pick<HoldingSetting, 'meeting' | 'team' | 'roleNames'>,
): string[] => {
  const { briefing } = meeting
  return [
    ...lackingRoles(there, [meeting], team).map(anyOf => `${rolesInWords(anyOf, roleNames)} was not there`),
    ...(spoke > briefing.speaks
      ? [`it took ${counted(spoke, 'minute')} before the questions; up to ${briefing.speaks} are usual`]
      : []),
    ...(questions > briefing.questions
      ? [`questions took ${counted(questions, 'minute')}; ${briefing.questions} are usual`]
      : []),
  ]
}

const isLength = (minutes: number, from: number): boolean =>
  Number.isInteger(minutes) && minutes >= from && minutes <= 480

/**
 * Why a briefing cannot be recorded as held so. Empty: it can. Without those who have to be there, or longer than is usual, only with a
 * reason, which is kept (DIPP manual 3.7).
 */
export const reasonsNotToHold = (held: HeldBriefing, setting: HoldingSetting): Reason[] => {
  const { heldOn, spoke, questions, there, reason } = held
  const deviations = deviationsOf(held, setting)
  return [
    ...(isDay(heldOn) ? [] : [{ field: 'heldOn', text: 'Enter the day on which it was held' }]),
    ...(isDay(heldOn) && heldOn > setting.today ? [{ field: 'heldOn', text: 'That day has not come yet' }] : []),
    ...(isLength(spoke, 1)
      ? []
      : [{ field: 'spoke', text: 'Enter how many minutes the inspected body spoke, from 1 to 480' }]),
    ...(isLength(questions, 0)
      ? []
      : [{ field: 'questions', text: 'Enter how many minutes questions took, from 0 to 480' }]),
    ...(there.every(username => setting.team.some(member => member.username === username))
      ? []
      : [{ field: 'there', text: 'Select people who are on the team' }]),
    ...(deviations.length > 0 && reason.trim() === ''
      ? [{ field: 'reason', text: `Enter why: ${listed(deviations)}` }]
      : []),
    ...(reason.length > 2000 ? [{ field: 'reason', text: 'Shorten the reason to 2,000 characters or fewer' }] : []),
  ]
}

/**
 * The step of the timeline that is this briefing and nothing else: with the one the other is done. A step that lasts, or in which other
 * meetings take place, is more than the briefing.
 */
export const stepOfBriefing = (
  { id, step }: Pick<ExpectedMeeting, 'id' | 'step'>,
  { programme, level }: { programme: Programme; level: string },
): string | undefined => {
  const found = programme.timeline.steps.find(each => each.id === step)
  const shared = expectedMeetings(programme, level).some(other => other.id !== id && other.step === step)
  return found && !found.lasts && !shared ? found.id : undefined
}

/** Why a step cannot be recorded as done: it is a briefing, of which is not written down yet who was there. */
export const reasonsNotHeld = (
  { programme, inspection }: { programme: Programme; inspection: { level: string } },
  step: string,
  held: ReadonlySet<string>,
): string[] =>
  briefingsOf(programme, inspection.level)
    .filter(
      briefing => stepOfBriefing(briefing, { programme, level: inspection.level }) === step && !held.has(briefing.id),
    )
    .map(({ name }) => `“${name}” is done once it is recorded as held, with who was there: see Meetings`)
