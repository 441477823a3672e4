import { existsSync } from 'node:fs'
import { chromiumShell } from '../../browser-tests/harness/browser.ts'
import { withPreparedData } from '../../browser-tests/harness/prepared-data.ts'
import { clamdProgram } from '../clamd-program.ts'
import { installDebianPackages } from '../debian-package.ts'
import { popplerProgram } from '../poppler-programs.ts'
import { postgresPrograms } from '../postgres-programs.ts'
import { startPrivatePostgres } from '../private-postgres.ts'
import { usesDatabase } from './batches.ts'
import { runCheck } from './run-check.ts'
import { runTestFiles, testFilesIn } from './run-test-files.ts'
import type { Tally } from './tally.ts'

export interface Stage {
  name: string
  /** One line for --help and the heading. */
  summary: string
  /**
   * Installs what is missing, before any stage of its step begins: no two would install at once. Where all stages run, `tools` has
   * done so before, beside the other checks.
   * @throws With what is missing.
   */
  install?(): void
  /** Calls `begin` before it shows anything. */
  run(begin: () => void): Promise<Tally>
}

/** They need PostgreSQL, so they belong to that stage alone. */
const ofPostgresAlone = ['scripts/private-postgres.test.ts', 'server/testutils/server-databases.test.ts']

const embedded: Stage['run'] = begin => {
  begin()
  const files = testFilesIn('server', 'scripts').filter(file => !ofPostgresAlone.includes(file))
  return runTestFiles(files, { limit: 600 })
}

const onPostgres: Stage['run'] = async begin => {
  begin()
  const { url, stop } = await startPrivatePostgres()
  const onBoth = testFilesIn('server').filter(file => usesDatabase(file) && !ofPostgresAlone.includes(file))
  const files = [...onBoth, ...ofPostgresAlone]
  return runTestFiles(files, { limit: 600, env: { TEST_DATABASE_URL: url } }).finally(stop)
}

const inBrowser: Stage['run'] = begin => {
  begin()
  return withPreparedData(env => runTestFiles(testFilesIn('browser-tests'), { limit: 600, env }))
}

const installChromium = (): void => {
  if (!existsSync(chromiumShell)) installDebianPackages('Chromium', 'chromium-headless-shell', 'fonts-liberation')
}

const check = (name: string, summary: string, program: string, ...words: string[]): Stage => ({
  name,
  summary,
  run: begin => runCheck(begin, program, ...words),
})

/** Step after step; the lanes of a step side by side, and in each lane one stage after the other. */
type Steps = readonly (readonly (readonly Stage[])[])[]

/**
 * Everything that bin/test does: what is quick to tell comes first. Journeys in the browser leave a processor idle for most of
 * their time, which the others use.
 */
export const steps: Steps = [
  [
    // Version 7 takes a third of the time; dependency-cruiser knows version 6 alone.
    [check('types', 'the TypeScript compiler', 'node', 'node_modules/typescript-7/bin/tsc')],
    [
      check(
        'packages',
        'package-lock.json is whole, so that npm ci accepts it anywhere',
        'node',
        'scripts/complete-package-lock.ts',
        '--check',
      ),
      check('lint', 'Biome: mistakes and layout', 'biome', 'check', '--error-on-warnings', '.'),
      check('boundaries', 'dependency-cruiser: who may import whom', 'node', 'scripts/check-boundaries.ts'),
      check(
        'laws',
        'the laws that imports do not show: tables, clock, names, lengths, programmes',
        'node',
        'scripts/check-laws.ts',
      ),
      check('unused', 'Knip: files, exports and packages that nothing uses', 'knip'),
    ],
    [check('tools', 'what the tests need, installed where it is missing', 'node', 'scripts/test-run/install-tools.ts')],
  ],
  [
    [
      {
        name: 'unit',
        summary: 'rules, actions and pages, on the embedded database',
        install: () => void [popplerProgram('pdftotext'), clamdProgram()],
        run: embedded,
      },
      {
        name: 'postgres',
        summary: 'the same on a PostgreSQL of its own: files that use a database',
        install: () => void [popplerProgram('pdftotext'), clamdProgram(), postgresPrograms()],
        run: onPostgres,
      },
    ],
    [
      {
        name: 'browser',
        summary: 'journeys in Chromium, through the real program',
        install: () => void [popplerProgram('pdftotext'), installChromium()],
        run: inBrowser,
      },
    ],
  ],
]
