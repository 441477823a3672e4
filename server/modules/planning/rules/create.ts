import {
  faultsOfFieldworkDate,
  type Level,
  type Programme,
  reasonsNotToAnnounce,
  type Timeline,
} from '#modules/programmes'
import { formatDay, formatShortDay, isDay } from '#platform/dates.ts'
import { type Place, reasonsNotToInspect } from './place.ts'
import type { Reason } from './reason.ts'
import { workOutTimeline } from './timeline.ts'
import type { BankHolidays, WorkedStep } from './worked-step.ts'

/** An inspection that someone wants to set up. */
export interface Plan {
  programme: Programme
  level: string
  place: Place | undefined
  fieldwork: string
  /** Why it is set up although its announcement is late. */
  lateReason?: string | undefined
}

export interface Circumstances {
  today: string
  calendar: BankHolidays
  /** The reference of an inspection of the same place under the same programme and with the same fieldwork date. */
  same?: string | undefined
}

/** The step with which an inspection becomes known: the one called `announcement`, otherwise the earliest. */
export const announcementStepOf = (steps: readonly WorkedStep[]): WorkedStep | undefined =>
  steps.find(({ id }) => id === 'announcement') ?? [...steps].sort((a, b) => (a.date < b.date ? -1 : 1))[0]

/** The timeline of an inspection that is not there yet. */
export const plannedTimeline = ({ programme, place, fieldwork }: Plan, calendar: BankHolidays): WorkedStep[] =>
  workOutTimeline(programme.timeline, { fieldwork, wales: place?.wales ?? false, moves: [], calendar })

/** What is wrong with a fieldwork date, as pages say it: with the day in words. */
export const whyNotOn = (timeline: Timeline, day: string): string[] =>
  faultsOfFieldworkDate(timeline, day).map(fault => (isDay(day) ? fault.replaceAll(day, formatShortDay(day)) : fault))

/** What about the dates calls for a reason: the announcement is in the past, or a step is nearer or further than a rule allows. */
export const latenessOf = (steps: readonly WorkedStep[], today: string): string[] => {
  const announcement = announcementStepOf(steps)
  const past = announcement && announcement.date < today
  return [
    ...(past ? [`The announcement day, ${formatDay(announcement.date)}, has already passed`] : []),
    ...steps.flatMap(({ warnings }) => warnings.filter(({ needsReason }) => needsReason).map(({ text }) => text)),
  ]
}

const placeReasons = ({ place, fieldwork }: Plan, level: Level): Reason[] => {
  if (!place) return [{ field: 'place', text: 'Select what is inspected' }]
  return isDay(fieldwork) ? reasonsNotToInspect(place, level, fieldwork).map(text => ({ field: 'place', text })) : []
}

const dateReasons = (plan: Plan, { today, calendar }: Circumstances): Reason[] => {
  const faults = whyNotOn(plan.programme.timeline, plan.fieldwork)
  if (faults.length > 0) return faults.map(text => ({ field: 'fieldwork', text }))
  const steps = plannedTimeline(plan, calendar)
  const announced = announcementStepOf(steps)?.date ?? plan.fieldwork
  const paused = reasonsNotToAnnounce(plan.programme, announced).map(text => ({ field: 'kind', text }))
  const late = plan.lateReason?.trim() ? [] : latenessOf(steps, today)
  const unexplained = late.map(text => ({
    field: 'lateReason',
    text: `${text}: enter the reason for setting it up now`,
  }))
  return [...paused, ...unexplained]
}

/**
 * Why this inspection cannot be set up. An empty list means it can. The page shows the same list. A paused programme
 * announces nothing (PROG-07); a place is inspected while it exists; an announcement that is late needs a reason.
 */
export const reasonsNotToCreate = (plan: Plan, circumstances: Circumstances): Reason[] => {
  const level = plan.programme.programme.levels.find(({ id }) => id === plan.level)
  if (!level) return [{ field: 'kind', text: `${plan.programme.programme.name} has no level “${plan.level}”` }]
  const { same } = circumstances
  const twice = `${plan.place?.name} already has this inspection with this fieldwork date: ${same}`
  return [
    ...placeReasons(plan, level),
    ...dateReasons(plan, circumstances),
    ...(same ? [{ field: 'place', text: twice }] : []),
  ]
}
