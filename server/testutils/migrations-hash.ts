import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import packageJson from '../../package.json' with { type: 'json' }

const server = join(import.meta.dirname, '..')

const root = join(server, '..')

/**
 * Sixteen hex digits, by which a made database is kept: they change with the migrations, with PGlite, and with these other
 * files (patterns from the root of the project). Migrations are seen in `platform/db` and in folders named `migrations`.
 */
export const migrationsHash = (others: readonly string[] = []): string => {
  const hash = createHash('sha256').update(packageJson.dependencies['@electric-sql/pglite'])
  const files = globSync(['platform/db/*.ts', '**/migrations/*.ts'], { cwd: server }).filter(
    file => !file.endsWith('.test.ts'),
  )
  for (const file of [...new Set(files)].sort()) hash.update(`\n${file}\n`).update(readFileSync(join(server, file)))
  for (const file of globSync([...others], { cwd: root }).sort())
    hash.update(`\n${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex').slice(0, 16)
}
