import { fileURLToPath } from 'node:url'
import { isProgrammeInUse, loadPlaces, readPlaces } from '#modules/planning'
import { readKeptProgrammes, readProgrammes, registerShippedProgrammes } from '#modules/programmes'
import { permissionsOf } from '#permissions'
import type { Act } from '#platform/audit/record-event.ts'
import { isSealed } from '#platform/audit/seal.ts'
import type { Clock } from '#platform/clock.ts'
import { inOneTransaction } from '#platform/db/in-one-transaction.ts'
import type { Db } from '#platform/db/open.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { newId } from '#platform/ids.ts'
import { isInhabited, loadDemonstration } from './demonstration/load.ts'

const referenceData = fileURLToPath(new URL('../reference-data', import.meta.url))

/** What the program itself does at its start, on nobody's behalf. */
export const actOfProgram = (clock: Clock): Act => ({
  who: 'lantern',
  when: clock(),
  correlationId: newId(),
  permissions: permissionsOf([]),
})

/** The invented people did everything before now, which a record that is sealed rightly takes for forged. */
const demonstrate = async (db: Db, now: Date, files?: FileStore): Promise<void> => {
  if (await isInhabited(db)) return
  if (await isSealed(db))
    throw new Error(
      'This database was begun without the demonstration and cannot take it in: set LANTERN_DEMO=off, or DATA_DIR or DATABASE_URL to an empty place',
    )
  await loadDemonstration(db, now, files)
}

/** Held by whoever prepares: of processes that start together, the first does it and the others find it done. */
const preparing = 7_391_005

/**
 * Before the first request: the shipped programmes and the reference data are in the database, and in a demonstration its
 * invented world, the first time. All of it or nothing, so that a start that was broken off leaves no half of a world.
 * @throws ChangedInUse when the files of a programme changed that an inspection uses; Error when a demonstration is asked
 * for where work began without it.
 */
export const prepare = async (
  db: Db,
  clock: Clock,
  { programmesDir, demo, dataDir }: { programmesDir: string; demo: boolean; dataDir?: string },
  files?: FileStore,
): Promise<void> => {
  const programmes = await (dataDir ? readKeptProgrammes(programmesDir, dataDir) : readProgrammes(programmesDir))
  const places = readPlaces(referenceData)
  await inOneTransaction(db, preparing, async db => {
    const act = actOfProgram(clock)
    await registerShippedProgrammes(db, act, programmes, (id, version) => isProgrammeInUse(db, id, version))
    await loadPlaces(db, act, places)
    if (demo) await demonstrate(db, clock(), files)
  })
}
