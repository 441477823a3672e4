import { variable } from './copy-prepared-data.ts'
import { startLantern } from './lantern.ts'

/**
 * Starts a demonstration and stops it again, so that each journey of this run begins with a copy of its data: the first
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
