import { findStandard, type RatingProgramme, standardsOf } from '#modules/programmes'
import { caseCodesByQuestion, knownCaseCodes, whyNoCaseCode } from './known-codes.ts'
import { quoted } from './quoted.ts'
import type { RatingInput } from './rate-all.ts'
import { scaleOf } from './scale.ts'

type Fields = Record<string, unknown>

/** More cases than there can be. Below it every comparison of two shares is exact in whole numbers. */
const mostCases = 10_000_000

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unknownKeys = (fields: Fields, known: string[], where: string): string[] =>
  Object.keys(fields)
    .filter(key => !known.includes(key))
    .map(key => `${where}: ${quoted(key)} is not known; it takes ${known.map(each => `“${each}”`).join(' and ')}`)

const standardFaults = (programme: RatingProgramme, level: string, standards: Fields): string[] => {
  const codes = standardsOf(programme, level).map(({ code }) => code)
  const ratings = scaleOf(programme).map(({ id }) => id)
  return Object.entries(standards).flatMap(([code, rating]) => {
    const elsewhere = findStandard(programme, code)
    const faults: string[] = []
    if (elsewhere && elsewhere.level !== level)
      faults.push(`standards: ${quoted(code)} is a standard of level ${elsewhere.level}, not of ${level}`)
    else if (!codes.includes(code)) faults.push(`standards: there is no standard ${quoted(code)}: ${codes.join(', ')}`)
    if (typeof rating !== 'string' || !ratings.includes(rating))
      faults.push(`standards: ${quoted(code)} is ${quoted(rating)}, which is no rating: ${ratings.join(', ')}`)
    return faults
  })
}

const countFaults = (result: Fields, name: string, where: string): string[] => {
  const count = result[name]
  if (count === undefined) return [`${where}: “${name}” is missing`]
  if (typeof count !== 'number' || !Number.isInteger(count)) return [`${where}: “${name}” must be a whole number`]
  if (count < 0) return [`${where}: “${name}” is ${count}, and cannot be below 0`]
  return count > mostCases ? [`${where}: “${name}” is ${count}, more than ten million cases`] : []
}

const resultFaults = (result: unknown, where: string): string[] => {
  if (!isFields(result)) return [`${where}: must be such as {"sufficient":22,"of":35}`]
  const counts = [...countFaults(result, 'sufficient', where), ...countFaults(result, 'of', where)]
  const { sufficient, of } = result as { sufficient: number; of: number }
  const over = counts.length === 0 && sufficient > of
  return [
    ...unknownKeys(result, ['sufficient', 'of'], where),
    ...counts,
    ...(over ? [`${where}: ${sufficient} sufficient cases are more than the ${of} there are`] : []),
  ]
}

const caseFaults = (programme: RatingProgramme, level: string, results: Fields): string[] => {
  const known = knownCaseCodes(programme, level)
  const twice = caseCodesByQuestion(programme, level)
    .filter(codes => codes.filter(code => Object.hasOwn(results, code)).length > 1)
    .map(codes => `caseResults: ${codes.join(' and ')} are the same result, given twice`)
  return [
    ...Object.entries(results).flatMap(([code, result]) => [
      ...(known.includes(code) ? [] : [`caseResults: ${quoted(code)} ${whyNoCaseCode(programme, level, code)}`]),
      ...resultFaults(result, `caseResults: ${quoted(code)}`),
    ]),
    ...twice,
  ]
}

/**
 * Reads what a person or a program gives to be rated: `{"standards":{"N.1":"good"},"caseResults":{"P 2.1.1":{"sufficient":22,"of":35}}}`,
 * either part may be absent. Gives back the input, or every fault at once, a line each.
 */
export const readRatingInput = (
  programme: RatingProgramme,
  level: string,
  data: unknown,
): { input: RatingInput; faults: readonly [] } | { input: null; faults: readonly string[] } => {
  if (!isFields(data))
    return { input: null, faults: ['the input must be an object with “standards” and “caseResults”'] }
  const { standards = {}, caseResults = {} } = data
  const faults = [
    ...unknownKeys(data, ['standards', 'caseResults'], 'the input'),
    ...(isFields(standards) ? standardFaults(programme, level, standards) : ['“standards” must be an object']),
    ...(isFields(caseResults) ? caseFaults(programme, level, caseResults) : ['“caseResults” must be an object']),
  ]
  if (faults.length > 0) return { input: null, faults }
  return { input: { standards, caseResults } as RatingInput, faults: [] }
}
