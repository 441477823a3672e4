import { fileURLToPath } from 'node:url'
import { loadPlaces, readPlaces } from '#modules/planning'
import { readProgrammes, registerShippedProgrammes } from '#modules/programmes'
import { migrate } from '#platform/db/migrate.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../demonstration/act-of.ts'
import { loadPeople } from '../demonstration/load.ts'
import type { Beginning } from './beginning.ts'
import { testDatabase } from './database.ts'
import { migrationsHash } from './migrations-hash.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const longAgo = new Date('2025-01-06T09:00:00Z')

/** What decides how the world looks: its data, and the code that puts it into the database. */
const files = [
  'programmes/**/*.yaml',
  'reference-data/*.csv',
  'server/demonstration/{act-of,load,people,training}.ts',
  'server/modules/{people,programmes,planning}/**/*.ts',
  'server/permissions.ts',
]

export const world: Beginning = {
  name: 'world',
  hash: () => migrationsHash(files),
  async fill(db) {
    await migrate(db)
    const act = actOf('ruth', longAgo)
    await loadPeople(db, longAgo)
    await registerShippedProgrammes(db, act, await readProgrammes(folder('programmes')), async () => false)
    await loadPlaces(db, act, readPlaces(folder('reference-data')))
  },
}

/** A database with the invented people, the places and the four programmes, and no inspection yet. Always `drop()` it. */
export const testWorld = (): Promise<{ db: Db; drop: () => Promise<void> }> => testDatabase(world)
