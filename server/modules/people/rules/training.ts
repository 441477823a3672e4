import { permissionsOf, type Role } from '#permissions'
import { addDays, addMonths, formatDay, isDay } from '#platform/dates.ts'
import type { Reason } from './reason.ts'

/** What a new inspector goes through, in this order (quality assurance page; DIPP manual 6.10). */
export const stages = ['initial-training', 'assessed-practice', 'certificate'] as const
export type Stage = (typeof stages)[number]

export const stageNames: Record<Stage, string> = {
  'initial-training': 'Initial training',
  'assessed-practice': 'Assessed practice',
  certificate: 'Certificate in Inspection Skills',
}

/** Whether someone of these roles inspects: then the training of inspectors is asked of them. */
export const inspectsByRole = (roles: readonly Role[]): boolean => permissionsOf(roles).has('cases:judge')

/** A stage that someone has finished. */
export interface FinishedStage {
  stage: Stage
  /** Of the initial training, its first day. */
  startedOn: string | null
  doneOn: string
  /** Username of who assured it; nobody assures the initial training. */
  assessor: string | null
}

/** From when to when someone is a qualified assessor. */
export interface Assessorship {
  fromOn: string
  untilOn: string | null
}

/** Whether someone is a qualified assessor on a day. */
export const isAssessorOn = (assessorships: readonly Assessorship[], day: string): boolean =>
  assessorships.some(({ fromOn, untilOn }) => fromOn <= day && (untilOn === null || day <= untilOn))

/** From the Monday of one week to the Friday of the next: the least that two weeks of training last. */
const leastDays = 11

/** The last day on which the certificate is due: within the first year (TEAM-04). */
export const certificateDue = (joinedOn: string): string => addDays(addMonths(joinedOn, 12), -1)

export type CertificateState = 'passed' | 'due' | 'overdue' | 'unknown'

/** Where someone's certificate stands on a day; unknown where nobody has said when they joined. */
export const certificateState = (
  { joinedOn, finished }: { joinedOn: string | null; finished: readonly FinishedStage[] },
  today: string,
): { state: CertificateState; words: string } => {
  const passed = finished.find(({ stage }) => stage === 'certificate')
  if (passed) return { state: 'passed', words: `Passed on ${formatDay(passed.doneOn)}` }
  if (joinedOn === null) return { state: 'unknown', words: 'Not known when it is due: the day they joined is missing' }
  const due = certificateDue(joinedOn)
  return due < today
    ? { state: 'overdue', words: `Overdue since ${formatDay(due)}` }
    : { state: 'due', words: `Due by ${formatDay(due)}` }
}

/**
 * Why a person cannot be put on a live inspection (TEAM-03, quality assurance page): they have left, or, where they would inspect, have
 * not finished two weeks of initial training and the assessed practice after it. An empty list means they can.
 */
export const reasonsNotToDeploy = (
  { name, leftAt, finished }: { name: string; leftAt: Date | null; finished: readonly FinishedStage[] },
  { inspects }: { inspects: boolean },
): string[] => {
  const lacks = (stage: Stage): boolean => !finished.some(each => each.stage === stage)
  return [
    ...(leftAt ? [`${name} has left the inspectorate`] : []),
    ...(inspects && lacks('initial-training') ? [`${name} has not finished the two weeks of initial training`] : []),
    ...(inspects && lacks('assessed-practice') ? [`${name} has not finished the assessed practice`] : []),
  ]
}

export interface RecordingStage {
  stage: string
  /** `2026-02-11`, or empty; of the initial training alone. */
  startedOn: string
  doneOn: string
  assessor: string
}

const ofStage = (wanted: RecordingStage): Reason[] => {
  if (wanted.stage !== 'initial-training') return []
  if (!isDay(wanted.startedOn)) return [{ field: 'startedOn', text: 'Enter the day on which the training began' }]
  if (isDay(wanted.doneOn) && addDays(wanted.startedOn, leastDays) > wanted.doneOn)
    return [
      {
        field: 'doneOn',
        text: 'The initial training lasts two weeks at least: from a Monday to the Friday of the next week',
      },
    ]
  return []
}

const ofAssessor = (
  { stage, doneOn, assessor }: RecordingStage,
  username: string,
  assessorships: readonly Assessorship[],
): Reason[] => {
  if (stage === 'initial-training') return []
  if (!assessor) return [{ field: 'assessor', text: 'Select who assured it' }]
  if (assessor === username) return [{ field: 'assessor', text: 'Nobody assures their own work' }]
  if (!isDay(doneOn) || isAssessorOn(assessorships, doneOn)) return []
  return [{ field: 'assessor', text: 'Only someone who was a qualified assessor on that day can assure it' }]
}

/** Why a stage cannot be recorded so (TEAM-04: only a qualified assessor assures). An empty list means it can. */
export const reasonsNotToRecordStage = (
  wanted: RecordingStage,
  {
    username,
    finished,
    assessorships,
    today,
  }: { username: string; finished: readonly FinishedStage[]; assessorships: readonly Assessorship[]; today: string },
): Reason[] => {
  const { stage, doneOn } = wanted
  const place = (stages as readonly string[]).indexOf(stage)
  if (place < 0) return [{ field: 'stage', text: 'Select what was finished' }]
  const before = place === 0 ? undefined : finished.find(each => each.stage === stages[place - 1])
  return [
    ...(finished.some(each => each.stage === stage)
      ? [{ field: 'stage', text: `${stageNames[stage as Stage]} is recorded already` }]
      : []),
    ...(place > 0 && !before
      ? [{ field: 'stage', text: `${stageNames[stages[place - 1] as Stage]} comes first` }]
      : []),
    ...ofStage(wanted),
    ...(isDay(doneOn) ? [] : [{ field: 'doneOn', text: 'Enter the day on which it was finished' }]),
    ...(isDay(doneOn) && doneOn > today ? [{ field: 'doneOn', text: 'That day has not come yet' }] : []),
    ...(isDay(doneOn) && before && doneOn < before.doneOn
      ? [{ field: 'doneOn', text: `That is before ${stageNames[before.stage].toLowerCase()} was finished` }]
      : []),
    ...ofAssessor(wanted, username, assessorships),
  ]
}
