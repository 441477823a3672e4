import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { BadInput } from '../command-line.ts'
import { type Db, openDatabase } from './open.ts'

/**
 * For commands: the database that the running program uses, by the same variables.
 * @throws BadInput when there is none yet. A directory in use by the running program is an error of its own.
 */
export const openFromEnvironment = (env: NodeJS.ProcessEnv): Db => {
  if (env.DATABASE_URL) return openDatabase({ databaseUrl: env.DATABASE_URL })
  const dataDir = join(env.DATA_DIR ?? 'data', 'database')
  if (!existsSync(dataDir)) throw new BadInput([`there is no database in ${dataDir}: set DATA_DIR or DATABASE_URL`])
  return openDatabase({ dataDir })
}
