import { type Spread, spreadOf } from './spread.ts'

/** What a figure should be: its median decides. */
export type Goal = { atLeast: number } | { under: number } | { exactly: number }

const isMet = (value: number, goal: Goal): boolean => {
  if ('atLeast' in goal) return value >= goal.atLeast
  return 'under' in goal ? value < goal.under : value === goal.exactly
}

const inWords = (goal: Goal): string => {
  if ('atLeast' in goal) return `at least ${goal.atLeast}`
  return 'under' in goal ? `under ${goal.under}` : `${goal.exactly}`
}

/** Three digits that count: 1,234, 123, 12.3, 1.23. */
const shown = (value: number): string => {
  const digits = Number.isInteger(value) ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)))
  return value.toLocaleString('en-GB', { maximumFractionDigits: Math.min(digits, 2) })
}

const spread = ({ min, max, median }: Spread): string =>
  min === max ? shown(median) : `${shown(median)} (${shown(min)} to ${shown(max)})`

export const printHeading = (text: string): void => {
  process.stdout.write(`\n${text}\n`)
}

/** Whose processor time it is: the embedded database works in our process, PostgreSQL in its own. */
export const processorTimeText = (database: string): string =>
  database === 'PostgreSQL'
    ? 'processor time of a page, without the database’s'
    : 'processor time of a page, the database’s with it'

/** Prints one line: what, the median, from the least to the most, its unit, and whether the goal is met where there is one. */
export const printFigure = (
  what: string,
  values: number | readonly number[],
  { unit = '', goal }: { unit?: string; goal?: Goal } = {},
): void => {
  const measured = spreadOf([values].flat())
  const figure = `${spread(measured)} ${unit}`.trimEnd()
  const verdict = goal ? `goal ${inWords(goal)}: ${isMet(measured.median, goal) ? 'met' : 'NOT MET'}` : ''
  process.stdout.write(`  ${what.padEnd(58)} ${figure.padEnd(36)} ${verdict}`.trimEnd().concat('\n'))
}
