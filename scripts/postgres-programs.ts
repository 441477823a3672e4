import { execFileSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { installDebianPackages } from './debian-package.ts'

const versionOf = (folder: string): number =>
  Number(/(\d+)/.exec(execFileSync(join(folder, 'initdb'), ['--version'], { encoding: 'utf8' }))?.[1])

/** Debian keeps them out of PATH. The oldest that we support shows the most. */
const find = (): string | undefined =>
  [...(process.env.PATH ?? '').split(':'), ...globSync('/usr/lib/postgresql/*/bin')]
    .filter(folder => folder && existsSync(join(folder, 'initdb')))
    .map(folder => ({ folder, version: versionOf(folder) }))
    .filter(({ version }) => version >= 15)
    .sort((a, b) => a.version - b.version)[0]?.folder

/** The folder of initdb and pg_ctl, of PostgreSQL 15 or later. Installs Debian's package where it is missing. */
export const postgresPrograms = (): string => {
  const found = find()
  if (found) return found
  installDebianPackages('PostgreSQL 15 or later', 'postgresql')
  const installed = find()
  if (!installed) throw new Error('PostgreSQL 15 or later is missing, also after apt-get install postgresql')
  return installed
}
