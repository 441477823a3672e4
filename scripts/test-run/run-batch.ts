import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { type Result, resultsOf } from './results-of.ts'
import { channel, nextFile, type Told } from './told.ts'

const beside = (name: string): string => join(import.meta.dirname, name)

const words = [
  '--disable-warning=ExperimentalWarning',
  `--import=${beside('light-promises.ts')}`,
  `--test-reporter=${beside('report-tests.ts')}`,
  beside('test-process.ts'),
]

/** Milliseconds that a process has to end after it was asked to, until it is killed. */
const patience = 5000

/** Milliseconds that a process has to begin with its first file, on a machine with much else to do. */
const toBegin = 60_000

/** Returns what was written there while each file ran. */
const hear = (stream: Readable | null): (() => string[]) => {
  let all = ''
  stream?.setEncoding('utf8').on('data', text => {
    all += text
  })
  return () => all.split(nextFile).slice(1)
}

/**
 * Runs test files one after the other in one process of their own, where what they all need is read and compiled once.
 * @param limit Milliseconds for one file, after which the process is ended: this file has failed, and those after it.
 * @param settings Beside those of this process.
 */
export const runBatch = async (
  files: readonly string[],
  limit: number,
  settings: NodeJS.ProcessEnv = {},
): Promise<Result[]> => {
  const { NODE_TEST_CONTEXT: _, ...env } = { ...process.env, ...settings }
  const child = spawn(process.execPath, [...words, ...files], { env, stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const closed = once(child, 'close')
  const printed = [child.stdout, child.stderr].map(hear)
  const told: Told[] = []
  let overdue: number | undefined
  const end = (): void => {
    overdue = limit
    child.kill('SIGTERM')
    setTimeout(() => child.kill('SIGKILL'), patience).unref()
  }
  let timer = setTimeout(end, toBegin + limit)
  for await (const line of createInterface({ input: child.stdio[channel] as Readable })) {
    told.push(JSON.parse(line))
    const { what } = told.at(-1) as Told
    if (overdue || (what !== 'begins' && what !== 'ends')) continue
    clearTimeout(timer)
    timer = setTimeout(end, limit)
  }
  const [code, signal] = await closed
  clearTimeout(timer)
  const printedBy = files.map((_, i) => printed.map(all => all()[i] ?? '').join(''))
  return resultsOf(files, told, printedBy, { code, signal, overdue })
}
