import { relative } from 'node:path'
import { run } from 'node:test'
import { failureText, leftOutText } from './failure-text.ts'
import type { Tally } from './tally.ts'

export interface Result extends Tally {
  file: string
  seconds: number
  /** Of each failure, and what the file printed if there is one. */
  text: string
}

/**
 * Runs one test file in a process of its own.
 * @param limit Milliseconds, after which the process is ended and has failed.
 */
export const runTestFile = async (file: string, limit: number): Promise<Result> => {
  const result: Result = { file: relative('.', file), passed: 0, failed: 0, leftOut: [], seconds: 0, text: '' }
  const begun = performance.now()
  let printed = ''
  const execArgv = ['--disable-warning=ExperimentalWarning']
  for await (const { type, data } of run({ files: [file], execArgv, signal: AbortSignal.timeout(limit) })) {
    if (type === 'test:stdout' || type === 'test:stderr') printed += data.message
    if (type === 'test:fail') result.text += failureText(data) ?? ''
    if (type === 'test:pass' || type === 'test:fail') result.leftOut.push(...[leftOutText(data) ?? []].flat())
    if (type === 'test:summary' && data.file === undefined) {
      result.passed = data.counts.passed
      result.failed = data.counts.failed + data.counts.cancelled
    }
  }
  if (result.failed > 0 && printed) result.text += `    It printed:\n${printed.trimEnd()}\n`
  result.seconds = (performance.now() - begun) / 1000
  return result
}
