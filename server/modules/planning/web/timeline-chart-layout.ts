import { type ScaleLinear, scaleLinear } from 'd3-scale'
import { addWeeks, daysBetween, formatDay, formatDayAndMonth, formatTime, mondayOf } from '#platform/dates.ts'
import type { StandingStep } from '../rules/step-state.ts'
import type { Moment, WorkedStep } from '../rules/worked-step.ts'

/** The steps of one phase, in the order in which they are drawn. */
export interface PhaseOfSteps {
  name: string
  /** With where they stand, where that is known: of an inspection that is set up. */
  steps: readonly (WorkedStep & Partial<Pick<StandingStep, 'standing'>>)[]
}

/** How a step's date came about, which its mark shows by its shape. */
export type Mark = 'date' | 'moved' | 'by-hand'

export interface Row {
  kind: 'step'
  y: number
  height: number
  lines: string[]
  mark: Mark
  /** What is done or late is told in the label, and by colour. */
  state: 'done' | 'late' | undefined
  /** Where it begins and ends from the left; the same for a step of one day. */
  from: number
  to: number
  label: string
  labelBefore: boolean
  inWords: string
}

export interface Heading {
  kind: 'phase'
  y: number
  height: number
  text: string
}

export interface Layout {
  width: number
  height: number
  rows: (Row | Heading)[]
  /** Mondays, as lines down the chart; those with a text are named. */
  weeks: { x: number; text: string | null }[]
  xOf(day: string): number
  /** The first and last day that is drawn. */
  first: string
  last: string
}

/** In units of the drawing, which are pixels where there is room. */
export const sizes = { width: 700, plotFrom: 262, plotTo: 632, top: 44, line: 17, padding: 11, phase: 32 }

const lettersInLabel = 36
/** Of a letter of a label, about. */
const letter = 7.2

/** Words in as few lines as fit beside the drawing. */
const wrap = (text: string): string[] =>
  text.match(new RegExp(`\\S.{0,${lettersInLabel - 1}}(?=\\s|$)|\\S+`, 'g')) ?? []

const momentInWords = ({ date, time }: Moment): string =>
  time ? `${formatDay(date)}, ${formatTime(time)}` : formatDay(date)

type ChartedStep = PhaseOfSteps['steps'][number]

const stateOf = ({ standing }: ChartedStep): Row['state'] =>
  standing?.state === 'done' || standing?.state === 'late' ? standing.state : undefined

const inWords = (step: ChartedStep): string => {
  const end = step.until && ` to ${momentInWords(step.until)}`
  const moved = step.movedBecause ? `, moved because ${step.movedBecause}` : ''
  return `${step.name}: ${momentInWords(step)}${end ?? ''}${step.movedByHand ? ', moved by hand' : moved}${step.standing ? `. ${step.standing.words}` : ''}`
}

const rowOf = (step: ChartedStep, y: number, x: ScaleLinear<number, number>, first: string): Row => {
  const end = step.until?.date ?? step.date
  const [from, to] = [x(daysBetween(first, step.date)), x(daysBetween(first, end))]
  const lines = wrap(step.name)
  const one = formatDayAndMonth(step.date)
  const state = stateOf(step)
  const days = end === step.date ? one : `${one} to ${formatDayAndMonth(end)}`
  const label = state ? `${days}, ${state}` : days
  return {
    kind: 'step',
    y,
    height: lines.length * sizes.line + sizes.padding,
    lines,
    mark: step.movedByHand ? 'by-hand' : step.movedFrom ? 'moved' : 'date',
    state,
    from,
    to,
    label,
    labelBefore: to + 14 + label.length * letter > sizes.width,
    inWords: inWords(step),
  }
}

const weeksBetween = (first: string, last: string): string[] =>
  Array.from({ length: daysBetween(first, last) / 7 + 1 }, (_, i) => addWeeks(first, i))

/** Where everything of the chart is. Phases without steps are left out. */
export const layOut = (phases: readonly PhaseOfSteps[]): Layout => {
  const steps = phases.flatMap(phase => phase.steps)
  const days = steps.flatMap(({ date, until }) => [date, until?.date ?? date]).sort()
  const first = mondayOf(days[0] as string)
  const last = addWeeks(mondayOf(days.at(-1) as string), 1)
  const x = scaleLinear([0, daysBetween(first, last)], [sizes.plotFrom, sizes.plotTo])
  const mondays = weeksBetween(first, last)
  const every = Math.ceil(mondays.length / 8)

  let y = sizes.top
  const rows = phases
    .filter(phase => phase.steps.length > 0)
    .flatMap(phase => {
      const heading: Heading = { kind: 'phase', y, height: sizes.phase, text: phase.name }
      y += heading.height
      const rowsOfPhase = phase.steps.map(step => {
        const row = rowOf(step, y, x, first)
        y += row.height
        return row
      })
      return [heading, ...rowsOfPhase]
    })
  return {
    width: sizes.width,
    height: y,
    rows,
    weeks: mondays.map((day, i) => ({
      x: x(daysBetween(first, day)),
      text: i % every === 0 ? formatDayAndMonth(day) : null,
    })),
    xOf: day => x(daysBetween(first, day)),
    first,
    last,
  }
}
