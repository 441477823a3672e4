import { existsSync } from 'node:fs'
import { withPreparedData } from '../../browser-tests/harness/prepared-data.ts'
import { installDebianPackages } from '../debian-package.ts'
import { popplerProgram } from '../poppler-programs.ts'
import { startPrivatePostgres } from '../private-postgres.ts'
import { usesDatabase } from './batches.ts'
import { runCheck } from './run-check.ts'
import { runTestFiles, testFilesIn } from './run-test-files.ts'
import type { Tally } from './tally.ts'

export interface Stage {
  name: string
  /** One line for --help and the heading. */
  summary: string
  run(): Promise<Tally>
}

/** Needs PostgreSQL, so it belongs to that stage. */
const ofPrivatePostgres = 'scripts/private-postgres.test.ts'

const embedded = (): Promise<Tally> => {
  // Before files that run side by side would each install it.
  popplerProgram('pdftotext')
  return runTestFiles(
    testFilesIn('server', 'scripts').filter(file => file !== ofPrivatePostgres),
    { limit: 180 },
  )
}

const onPostgres = async (): Promise<Tally> => {
  const { url, stop } = await startPrivatePostgres()
  process.env.TEST_DATABASE_URL = url
  try {
    return await runTestFiles([...testFilesIn('server').filter(usesDatabase), ofPrivatePostgres], { limit: 180 })
  } finally {
    delete process.env.TEST_DATABASE_URL
    await stop()
  }
}

const inBrowser = async (): Promise<Tally> => {
  if (!existsSync('/usr/bin/chromium')) installDebianPackages('Chromium', 'chromium', 'fonts-liberation')
  return withPreparedData(() => runTestFiles(testFilesIn('browser-tests'), { limit: 600 }))
}

/** Everything that bin/test does, in order: what is quick to tell comes first. */
export const stages: readonly Stage[] = [
  {
    name: 'packages',
    summary: 'package-lock.json is whole, so that npm ci accepts it anywhere',
    run: () => runCheck('node', 'scripts/complete-package-lock.ts', '--check'),
  },
  { name: 'types', summary: 'the TypeScript compiler', run: () => runCheck('tsc') },
  {
    name: 'lint',
    summary: 'Biome: mistakes and layout',
    run: () => runCheck('biome', 'check', '--error-on-warnings', '.'),
  },
  {
    name: 'boundaries',
    summary: 'dependency-cruiser: who may import whom',
    run: () => runCheck('node', 'scripts/check-boundaries.ts'),
  },
  {
    name: 'laws',
    summary: 'the laws that imports do not show: tables, clock, names, lengths, programmes',
    run: () => runCheck('node', 'scripts/check-laws.ts'),
  },
  { name: 'unused', summary: 'Knip: files, exports and packages that nothing uses', run: () => runCheck('knip') },
  {
    name: 'unit',
    summary: 'rules, actions and pages, on the embedded database',
    run: embedded,
  },
  { name: 'postgres', summary: 'the same on a PostgreSQL of its own: files that use a database', run: onPostgres },
  { name: 'browser', summary: 'journeys in Chromium, through the real program', run: inBrowser },
]
