import { formatDay, formatTime } from '#platform/dates.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Moment, WorkedStep } from '../rules/worked-step.ts'
import type { PhaseOfSteps } from './timeline-chart-layout.ts'

/** A day, with the time when there is one: `Wednesday 11 February 2026, 1pm`. */
export const momentInWords = ({ date, time }: Moment): string =>
  time ? `${formatDay(date)}, ${formatTime(time)}` : formatDay(date)

/** When a step is; of one that lasts, from when to when. */
export const whenInWords = ({ date, time, until }: Pick<WorkedStep, 'date' | 'time' | 'until'>): string =>
  until && until.date !== date
    ? `${momentInWords({ date, time })} to ${momentInWords(until)}`
    : momentInWords({ date, time })

/** From where and why a step moved, by a day off or by hand. */
export const whyThere = ({ movedFrom, movedBecause, movedByHand }: WorkedStep): string[] => [
  ...(movedFrom ? [`Moved from ${formatDay(movedFrom)}, because ${movedBecause}.`] : []),
  ...(movedByHand ? [`Moved by hand from ${formatDay(movedByHand.from)}: ${movedByHand.reason}`] : []),
]

/** A step's date with what is to be known about it. */
export const dateCell = (step: WorkedStep): Html => html`
  ${whenInWords(step)}
  ${whyThere(step).map(text => html`<br><span class="govuk-hint lantern-small">${text}</span>`)}
  ${step.warnings.map(({ text }) => html`<br><strong class="lantern-small">Note:</strong> <span class="lantern-small">${text}</span>`)}`

/** The steps by phase, in the programme's order. Phases without steps are left out. */
export const stepsByPhase = <Step extends WorkedStep>(
  phases: readonly { id: string; name: string }[],
  steps: readonly Step[],
): (PhaseOfSteps & { steps: Step[] })[] =>
  phases
    .map(({ id, name }) => ({ name, steps: steps.filter(({ phase }) => phase === id) }))
    .filter(phase => phase.steps.length > 0)
