import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { runTestFile } from './run-test-file.ts'
import { addUp, type Tally } from './tally.ts'

const depth = (file: string): number => file.split('/').length

/**
 * The test files of some folders. Those nearest the top come first: they start whole programs and take longest, so that
 * at the end no processor stands idle while another has one of them still before it.
 */
export const testFilesIn = (...folders: string[]): string[] =>
  globSync(folders.map(folder => `${folder}/**/*.test.ts`)).sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1))

/**
 * Runs test files, each in a process of its own, as many at a time as there are processors, and prints a line for each.
 * Not in one process (--test-isolation=none): node runs the `before` of all files first there, so that every file's
 * database is open at once, of 100 MB or more each; and one file that does not end would hold up all.
 * @param limit Seconds for one file.
 */
export const runTestFiles = async (files: string[], { limit }: { limit: number }): Promise<Tally> => {
  if (files.length === 0) throw new Error('There is no test file to run')
  const waiting = [...files]
  const tallies: Tally[] = []
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      const result = await runTestFile(file, limit * 1000)
      tallies.push(result)
      const mark = result.failed > 0 ? '✗' : '✓'
      process.stdout.write(`  ${mark} ${result.file}  ${result.passed}  ${result.seconds.toFixed(1)} s\n${result.text}`)
    }
  }
  await Promise.all(Array.from({ length: availableParallelism() }, work))
  return addUp(tallies)
}
