import { type OpenInspection, reasonsNotToWorkOn, type WorkedStep } from '#modules/planning'
import { formatDay, londonDay } from '#platform/dates.ts'

/** What the inspected body's single point of contact asks to have changed in the timetable, and what was decided (DIPP manual 5.1). */
export interface ChangeRequest {
  id: string
  /** The case's id. */
  case: string
  /** Another time for the interview, or that the practitioner is not available in the interview week. */
  kind: 'another-time' | 'not-available'
  /** What is asked for and why, as it was said. */
  wish: string
  /** Name and role, as given. */
  askedForBy: string
  /** The day on which it was asked: `2026-02-18`. */
  askedOn: string
  recordedAt: Date
  recordedBy: string
  decision: { granted: boolean; reason: string; at: Date; by: string } | null
}

/** What decides whether a request can be recorded or decided. */
export interface ChangeSetting extends Pick<OpenInspection, 'team' | 'reader'> {
  /** The inspection's timeline. */
  steps: readonly WorkedStep[]
  /** All requests about the case. */
  requests: readonly ChangeRequest[]
  /** Names by username. */
  names: ReadonlyMap<string, string>
}

/** The step by which requests for changes are made; undefined where the programme's timeline has none. */
export const deadlineForChanges = (steps: readonly WorkedStep[]): WorkedStep | undefined =>
  steps.find(({ id }) => id === 'schedule-changes')

/** Whether something asked for on this day was asked for after the deadline. */
export const isLateChange = (askedOn: string, steps: readonly WorkedStep[]): boolean => {
  const deadline = deadlineForChanges(steps)
  return deadline !== undefined && askedOn > deadline.date
}

const waiting = ({ requests }: ChangeSetting): boolean => requests.some(({ decision }) => decision === null)

/**
 * Why a request cannot be recorded. Empty: it can. Another time is asked for by the deadline; that someone is not available can
 * become known later, and leads to a substitute or a file read (CASE-04, CASE-05; DIPP manual 5.1).
 */
export const reasonsNotToRequestChange = (
  setting: ChangeSetting,
  { kind, askedOn }: Pick<ChangeRequest, 'kind' | 'askedOn'>,
): string[] => {
  const { team, reader, steps } = setting
  const deadline = deadlineForChanges(steps)
  return [
    ...reasonsNotToWorkOn(team, reader, 'cases:allocate'),
    ...(waiting(setting) ? ['A request for this case already waits for the lead inspector’s decision'] : []),
    ...(deadline && kind === 'another-time' && isLateChange(askedOn, steps)
      ? [
          `Another time was to be asked for by ${formatDay(deadline.date)}: if the practitioner is not available, the case has a substitute or is a file read`,
        ]
      : []),
  ]
}

/** Why a request cannot be decided. Empty: it can. The lead inspector decides each once (CASE-04; DIPP manual 5.1). */
export const reasonsNotToDecideChange = (
  { team, reader, names }: ChangeSetting,
  { decision }: ChangeRequest,
): string[] => [
  ...reasonsNotToWorkOn(team, reader, 'cases:decide'),
  ...(decision
    ? [
        `${names.get(decision.by) ?? decision.by} ${decision.granted ? 'granted' : 'refused'} this request on ${formatDay(londonDay(decision.at))}: ${decision.reason}`,
      ]
    : []),
]
