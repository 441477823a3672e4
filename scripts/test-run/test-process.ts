/**
 * Runs the test files that are its words, each as a suite of its own: its hooks run before and after its own tests alone, and
 * nothing of the next file happens before it has ended.
 */
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { after, suite } from 'node:test'
import { filesOfProcess } from '../../server/testutils/files-of-process.ts'
import { followPromises } from './light-promises.ts'
import { files, nextFile, tell } from './told.ts'

/** What the tests of one file could leave behind for those of another. */
const surroundings = (): Record<string, string | undefined> => ({ ...process.env, 'working directory': process.cwd() })

/** Their names alone: a value may be a secret. */
const changedSince = (before: Record<string, string | undefined>): string[] => {
  const now = surroundings()
  return Object.keys({ ...before, ...now }).filter(name => now[name] !== before[name])
}

filesOfProcess.areSeveral = true
for (const file of process.argv.slice(2)) {
  for (const stream of [process.stdout, process.stderr]) stream.write(nextFile)
  tell({ what: 'begins', at: performance.now() })
  const ended = once(files, 'ends')
  await suite(file, async () => {
    const before = surroundings()
    await followPromises(async () => {
      await import(resolve(file))
      after(() => assert.deepEqual(changedSince(before), [], 'It leaves settings of the process changed'))
    })
  })
  await ended
}
for (const letGo of filesOfProcess.lettingGo) await letGo()
