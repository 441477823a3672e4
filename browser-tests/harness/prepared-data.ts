import { cpSync } from 'node:fs'
import { startLantern } from './lantern.ts'

const variable = 'LANTERN_PREPARED_DATA'

/** Begins a journey's data with that of a demonstration which was started once, if `withPreparedData` made it. */
export const copyPreparedData = (dataDir: string): void => {
  const prepared = process.env[variable]
  if (prepared) cpSync(prepared, dataDir, { recursive: true })
}

/**
 * Starts a demonstration and stops it again, so that each journey of this run can begin with a copy of its data: the first
 * start of a database takes seconds.
 */
export const withPreparedData = async <T>(journeys: () => Promise<T>): Promise<T> => {
  const lantern = await startLantern()
  await lantern.pause()
  process.env[variable] = lantern.dataDir
  try {
    return await journeys()
  } finally {
    delete process.env[variable]
    await lantern.stop()
  }
}
