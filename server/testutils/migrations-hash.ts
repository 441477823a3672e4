import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

const server = join(import.meta.dirname, '..')

/**
 * Sixteen hex digits, by which a migrated empty database is kept: they change with the migrations and with PGlite.
 * Migrations are seen in `platform/db` and in folders named `migrations`.
 */
export const migrationsHash = (): string => {
  const hash = createHash('sha256').update(packageJson.dependencies['@electric-sql/pglite'])
  const files = globSync(['platform/db/*.ts', '**/migrations/*.ts'], { cwd: server }).filter(
    file => !file.endsWith('.test.ts'),
  )
  for (const file of [...new Set(files)].sort()) hash.update(`\n${file}\n`).update(readFileSync(join(server, file)))
  return hash.digest('hex').slice(0, 16)
}
