import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { batchesOf } from './batches.ts'
import type { Result } from './results-of.ts'
import { runBatch } from './run-batch.ts'
import { addUp, type Tally } from './tally.ts'

const depth = (file: string): number => file.split('/').length

/** The test files of some folders. Those nearest the top come first: they test the most, and take longest. */
export const testFilesIn = (...folders: string[]): string[] =>
  globSync(folders.map(folder => `${folder}/**/*.test.ts`)).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))

const show = ({ file, passed, failed, seconds, text }: Result): void =>
  void process.stdout.write(`  ${failed > 0 ? '✗' : '✓'} ${file}  ${passed}  ${seconds.toFixed(1)} s\n${text}`)

/**
 * Runs test files, some to a process, as many processes at a time as there are processors, and prints a line for each file.
 * Not by node's --test-isolation=none: that runs the `before` of all files first, so that every file's database is open at
 * once, of 100 MB or more each.
 * @param limit Seconds for one file.
 * @param env Settings for these files, beside those of this process.
 */
export const runTestFiles = async (
  files: string[],
  { limit, env }: { limit: number; env?: NodeJS.ProcessEnv },
): Promise<Tally> => {
  if (files.length === 0) throw new Error('There is no test file to run')
  const waiting = batchesOf(files)
  const all: Result[] = []
  const work = async (): Promise<void> => {
    for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
      const results = await runBatch(batch, limit * 1000, env)
      for (const result of results) show(result)
      all.push(...results)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return addUp(all)
}
