import { variable } from './copy-prepared-data.ts'
import { startLantern } from './lantern.ts'

/**
 * Starts a demonstration and stops it again, so that each journey of this run begins with a copy of its data: the first
 * start of a database takes seconds. The journeys are given the setting that says where it is.
 */
export const withPreparedData = async <T>(journeys: (env: NodeJS.ProcessEnv) => Promise<T>): Promise<T> => {
  const lantern = await startLantern()
  await lantern.pause()
  return journeys({ [variable]: lantern.dataDir }).finally(lantern.stop)
}
