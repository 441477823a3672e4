import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'

const root = join(import.meta.dirname, '..')
const rules: { name: string }[] = (await import(join(root, '.dependency-cruiser.cjs'))).default.forbidden

/** One small house in which every boundary is broken once: by file, what it imports. */
const house: Record<string, string[]> = {
  'server/paths.ts': ['./config.ts'],
  'server/config.ts': [],
  'server/permissions.ts': ['./config.ts'],
  'server/views/layout.ts': ['../modules/people/index.ts'],
  'server/platform/db/open.ts': ['../../modules/people/index.ts'],
  'server/platform/web/govuk-macros.ts': ['nunjucks'],
  'server/testutils/visitor.ts': [],
  'server/modules/ratings/index.ts': [],
  'server/modules/ratings/rules.ts': ['./queries.ts', './web/pages.ts'],
  'server/modules/ratings/queries.ts': ['./store.ts', 'pg', '../../testutils/visitor.ts', 'kysely'],
  'server/modules/ratings/store.ts': ['./a.ts'],
  'server/modules/ratings/a.ts': ['./b.ts'],
  'server/modules/ratings/b.ts': ['./a.ts'],
  'server/modules/ratings/web/pages.ts': [
    'kysely',
    'fastify',
    '../../../platform/web/govuk-macros.ts',
    '../../people/rules.ts',
  ],
  'server/modules/people/rules.ts': [],
  ...Object.fromEntries(
    [
      'people',
      'programmes',
      'planning',
      'sampling',
      'evidence',
      'casework',
      'fieldwork',
      'alerts',
      'ratings',
      'reports',
      'publication',
      'assurance',
    ].map(name => [`server/modules/${name}/upstream.ts`, ['../overview/index.ts']]),
  ),
  'server/modules/people/index.ts': ['../overview/index.ts'],
  'server/modules/overview/index.ts': [],
}

test('every boundary, broken once, is seen by its rule', () => {
  const folder = mkdtempSync(join(tmpdir(), 'broken-house-'))
  for (const [path, imports] of Object.entries(house)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true })
    const lines = imports.map((from, i) => `import * as i${i} from '${from}'\nexport const x${i} = i${i}`)
    writeFileSync(join(folder, path), [...lines, 'export {}'].join('\n'))
  }
  writeFileSync(join(folder, 'server.ts'), 'export {}\n')
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))

  const run = spawnSync(process.execPath, [join(root, 'scripts/check-boundaries.ts')], {
    cwd: folder,
    encoding: 'utf8',
  })
  const seen = new Set(run.stderr.split('\n').map(line => line.split(':')[0]))
  assert.equal(run.status, 1, run.stderr)
  assert.deepEqual(
    rules.map(({ name }) => name).filter(name => !seen.has(name)),
    [],
  )
  rmSync(folder, { recursive: true })
})
