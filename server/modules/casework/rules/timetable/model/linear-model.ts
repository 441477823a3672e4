/** So many times each of these variables, added up. */
export type Terms = readonly (readonly [times: number, variable: string])[]

/** A sum that has a bound. */
export interface Row {
  terms: Terms
  is: '<=' | '=' | '>='
  bound: number
}

/** Choices, each 0 or 1, under which all rows have to hold. */
export interface LinearModel {
  variables: readonly string[]
  rows: readonly Row[]
}

/** A sum to make as small or as large as can be. */
export interface Aim {
  to: 'Minimize' | 'Maximize'
  terms: Terms
}

const sum = (terms: Terms): string =>
  terms.map(([times, variable]) => `${times < 0 ? '-' : '+'} ${Math.abs(times)} ${variable}`).join(' ')

/**
 * A model in CPLEX's LP format.
 * @param whole Whether to ask for whole numbers. Without it the answer may have fractions, and is found sooner.
 */
export const modelText = ({ variables, rows }: LinearModel, { to, terms }: Aim, whole: boolean): string =>
  [
    to,
    ` aim: ${sum(terms)}`,
    'Subject To',
    ...rows
      .filter(row => row.terms.length > 0)
      .map(({ terms, is, bound }, r) => ` row${r}: ${sum(terms)} ${is} ${bound}`),
    'Bounds',
    ...variables.map(variable => ` 0 <= ${variable} <= 1`),
    ...(whole ? ['General', ...variables.map(variable => ` ${variable}`)] : []),
    'End',
  ].join('\n')
