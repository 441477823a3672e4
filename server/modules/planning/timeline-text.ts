import type { Programme } from '#modules/programmes'
import { formatDay, formatTime } from '#platform/dates.ts'
import type { Moment, WorkedStep } from './rules/worked-step.ts'

const momentInWords = ({ date, time }: Moment): string =>
  time ? `${formatDay(date)}, ${formatTime(time)}` : formatDay(date)

/** Rows with their columns under each other, two spaces apart. */
const aligned = (rows: readonly (readonly string[])[]): string[] => {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, i) => cell.padEnd(widths[i] as number))
      .join('  ')
      .trimEnd(),
  )
}

const rowOf = (step: WorkedStep): string[] => [
  step.name,
  momentInWords(step),
  step.until ? momentInWords(step.until) : '',
  step.movedBecause ? `* ${step.movedBecause}` : '',
]

/** The timeline as text for a person: its steps by phase, what moved and why, and what to look at. */
export const timelineText = (
  { programme, timeline }: Programme,
  { fieldwork, wales, steps }: { fieldwork: string; wales: boolean; steps: readonly WorkedStep[] },
): string => {
  const head = ['Step', 'Date', 'Until', '* Moved to a working day because']
  const rows = aligned([steps.some(({ movedFrom }) => movedFrom) ? head : head.slice(0, 3), ...steps.map(rowOf)])
  const byPhase = programme.phases.flatMap(({ id, name }) => {
    const inPhase = steps.flatMap((step, i) => (step.phase === id ? [`  ${rows[i + 1]}`] : []))
    return inPhase.length > 0 ? [name, ...inPhase] : []
  })
  const warnings = steps.flatMap(({ name, warnings }) => warnings.map(({ text }) => `  ${name}: ${text}`))
  return [
    `${programme.name}, version ${programme.version}${wales ? ', in Wales' : ''}`,
    `Fieldwork date: ${formatDay(fieldwork)} (${timeline.fieldwork.name})`,
    '',
    `  ${rows[0]}`,
    ...byPhase,
    ...(warnings.length > 0 ? ['', 'Look at', ...warnings] : []),
  ].join('\n')
}
