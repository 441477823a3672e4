import { relative } from 'node:path'
import type { Tally } from './tally.ts'
import type { Told } from './told.ts'

export interface Result extends Tally {
  file: string
  seconds: number
  /** Of each failure, and what the file printed if there is one. */
  text: string
}

/** How a process came to its end. */
export interface End {
  code: number | null
  signal: NodeJS.Signals | null
  /** It was ended because a file, or what came after the last one, took so many milliseconds. */
  overdue?: number | undefined
}

const inWords = ({ code, signal, overdue }: End): string =>
  overdue ? `did not end within ${overdue / 1000} s` : `ended with ${signal ?? `exit code ${code}`}`

const fail = (result: Result, why: string): void => {
  result.failed += 1
  result.text += `    ✗ ${result.file}\n      ${why}\n`
}

const resultOf = (file: string, told: readonly Told[]): Result => {
  const times = told.flatMap(one => ('at' in one ? [one.at] : []))
  return {
    file: relative('.', file),
    passed: told.filter(({ what }) => what === 'passed').length,
    failed: told.filter(({ what }) => what === 'failed').length,
    leftOut: told.flatMap(one => (one.what === 'left out' ? [one.text] : [])),
    failures: [],
    seconds: ((times.at(-1) ?? 0) - (times[0] ?? 0)) / 1000,
    text: told.map(one => (one.what === 'failed' ? one.text : '')).join(''),
  }
}

/** What is told of each file: all up to its end, and of the last one what comes after it too. */
const byFile = (files: readonly string[], told: readonly Told[]): Told[][] => {
  const parts: Told[][] = files.map(() => [])
  let ended = 0
  for (const one of told) {
    parts.at(Math.min(ended, files.length - 1))?.push(one)
    if (one.what === 'ends') ended += 1
  }
  return parts
}

const openAfter = (told: readonly Told[]): string =>
  [...new Set(told.flatMap(one => (one.what === 'ends' ? one.open : [])))].join(', ')

/**
 * What became of test files that ran in one process, one after the other. Where it ended before its time, the file under way
 * has failed, and each that was not reached; so has a file without a test.
 * @param told In the order of the files.
 * @param printed By file.
 */
export const resultsOf = (
  files: readonly string[],
  told: readonly Told[],
  printed: readonly string[],
  end: End,
): Result[] => {
  const parts = byFile(files, told)
  const results = parts.map((part, i) => resultOf(files[i] as string, part))
  const ended = told.filter(({ what }) => what === 'ends').length
  for (const [i, result] of results.entries()) {
    const { passed, failed, leftOut } = result
    if (i < ended && passed + failed + leftOut.length === 0) fail(result, 'There is no test in it')
    if (i === ended) fail(result, `The process ${inWords(end)} while this file ran`)
    if (i > ended) fail(result, `It was not reached: the process ${inWords(end)} in ${results[ended]?.file}`)
  }
  const last = results.at(-1)
  const isUnexplained = end.overdue || (end.code !== 0 && results.every(({ failed }) => failed === 0))
  if (last && ended === files.length && isUnexplained) {
    const open = parts.map((part, i) => `\n        ${results[i]?.file}: ${openAfter(part)}`).join('')
    fail(last, `The process ${inWords(end)} after all its files. What kept it running when each had ended:${open}`)
  }
  for (const [i, result] of results.entries()) {
    const said = printed[i]?.trimEnd()
    if (result.failed > 0 && said) result.text += `    It printed:\n${said}\n`
    if (result.failed > 0) result.failures.push(`${result.file}\n${result.text}`)
  }
  return results
}
