import { fileURLToPath } from 'node:url'
import { systemClock } from '#platform/clock.ts'
import { migrate } from '#platform/db/migrate.ts'
import type { Db } from '#platform/db/open.ts'
import { loadPeople } from '../../server/demonstration/load.ts'
import { prepare } from '../../server/prepare.ts'

const programmesDir = fileURLToPath(new URL('../../programmes', import.meta.url))

/** Tables, the shipped programmes, the places and the invented people; no inspection yet. */
export const furnish = async (db: Db): Promise<void> => {
  await migrate(db)
  await prepare(db, systemClock, { programmesDir, demo: false })
  await loadPeople(db, systemClock())
}
