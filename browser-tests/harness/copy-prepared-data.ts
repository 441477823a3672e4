import { cpSync } from 'node:fs'

/** Where `withPreparedData` tells the processes of the journeys which folder to copy. */
export const variable = 'LANTERN_PREPARED_DATA'

/** Begins a journey's data with that of a demonstration which was started before, if there is one. */
export const copyPreparedData = (dataDir: string): void => {
  const prepared = process.env[variable]
  if (prepared) cpSync(prepared, dataDir, { recursive: true })
}
