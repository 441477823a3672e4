import { loadInspections } from '../demonstration/inspections.ts'
import type { Beginning } from './beginning.ts'
import { migrationsHash } from './migrations-hash.ts'
import { world } from './world.ts'

/** The moment at which the inspections of the demonstration stand where they stand: a Tuesday afternoon. */
export const demonstratedAt = new Date('2026-02-10T14:30:00Z')

/** What decides how it looks: nearly all of the program does something in it. */
const files = ['programmes/**/*.yaml', 'reference-data/*.csv', 'server/**/*.ts']

/** The world with the inspections of the demonstration, without files. It takes seconds to load, so that it is loaded once for all. */
export const demonstrated: Beginning = {
  name: 'demonstrated',
  hash: () => migrationsHash(files),
  async fill(db) {
    await world.fill(db)
    await loadInspections(db, demonstratedAt)
  },
}
