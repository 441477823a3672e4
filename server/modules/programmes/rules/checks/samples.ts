import { check, type Finding } from '../check.ts'

const section = 'cases' as const

/** Each way of setting the size has the numbers that it works with. */
export const sizesAreWhole = check(['cases'], ({ cases }) =>
  cases.samples.flatMap(({ size }, s): Finding[] => {
    const path = ['samples', s, 'size']
    const needs = {
      formula: ['confidencePercent', 'marginPoints'],
      'at-least': ['least'],
      'set-by-data-team': [],
    } as const
    return needs[size.kind]
      .filter(key => size[key as keyof typeof size] === undefined)
      .map(key => ({ section, path, message: `needs “${key}”, being of the kind “${size.kind}”` }))
  }),
)

/** A window begins some weeks or some months before fieldwork, not both. */
export const windowsHaveOneBeginning = check(['cases'], ({ cases }) =>
  cases.samples.flatMap(({ windows }, s) =>
    windows.flatMap(({ weeksBefore, monthsBefore }, w): Finding[] =>
      (weeksBefore === undefined) === (monthsBefore === undefined)
        ? [{ section, path: ['samples', s, 'windows', w], message: 'needs either “weeksBefore” or “monthsBefore”' }]
        : [],
    ),
  ),
)
