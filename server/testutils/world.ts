import { fileURLToPath } from 'node:url'
import { loadPlaces, readPlaces } from '#modules/planning'
import { readProgrammes, registerShippedProgrammes } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../demonstration/act-of.ts'
import { loadPeople } from '../demonstration/load.ts'
import { testDatabase } from './database.ts'

const folder = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url))
const longAgo = new Date('2025-01-06T09:00:00Z')
const programmes = readProgrammes(folder('programmes'))
const places = readPlaces(folder('reference-data'))

/** A database with the invented people, the places and the four programmes, and no inspection yet. Always `drop()` it. */
export const testWorld = async (): Promise<{ db: Db; drop: () => Promise<void> }> => {
  const world = await testDatabase()
  const act = actOf('ruth', longAgo)
  await loadPeople(world.db, longAgo)
  await registerShippedProgrammes(world.db, act, await programmes, async () => false)
  await loadPlaces(world.db, act, places)
  return world
}
