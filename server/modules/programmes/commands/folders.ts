import { access, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { BadInput } from '#platform/command-line.ts'
import { faultInWords, ProgrammeFaults } from '../files/fault.ts'
import { readProgramme, versionFolders } from '../files/read-programme.ts'
import { didYouMean } from '../rules/nearest.ts'
import { compareVersions } from '../rules/versions.ts'
import type { Programme } from '../schema/index.ts'

/** Where the programmes are: PROGRAMMES_DIR, or the folder of this checkout. */
export const programmesDir = (env: NodeJS.ProcessEnv): string =>
  env.PROGRAMMES_DIR ?? fileURLToPath(new URL('../../../../programmes', import.meta.url))

/** A version of a programme, by its folders: they are called as it is. */
export interface ShippedVersion {
  id: string
  version: string
  folder: string
}

/** Every version there is, the newest of each programme first. Reads the names of folders only. */
export const shippedVersions = async (env: NodeJS.ProcessEnv): Promise<ShippedVersion[]> => {
  const folders = await versionFolders(programmesDir(env)).catch(() => {
    throw new BadInput([`there is no folder of programmes at ${programmesDir(env)}`])
  })
  return folders
    .map(folder => {
      const [version = '', id = ''] = folder.split('/').reverse()
      return { id, version, folder }
    })
    .sort((a, b) => a.id.localeCompare(b.id) || compareVersions(b.version, a.version))
}

/**
 * The version of a programme that is asked for, or the newest.
 * @throws BadInput when there is no such programme or version, or it has faults.
 */
export const findShipped = async (env: NodeJS.ProcessEnv, id: string, version?: string): Promise<Programme> => {
  const all = await shippedVersions(env)
  const versions = all.filter(each => each.id === id)
  const ids = new Set(all.map(each => each.id))
  if (versions.length === 0)
    throw new BadInput([`there is no programme “${id}”${didYouMean(id, ids) || `; there are ${[...ids].join(', ')}`}`])
  const found = version === undefined ? versions[0] : versions.find(each => each.version === version)
  if (!found) {
    const known = versions.map(each => each.version).join(', ')
    throw new BadInput([`${id} has no version “${version}”; it has ${known}`])
  }
  return readOrRefuse(found.folder)
}

/** @throws BadInput with a line per fault. */
export const readOrRefuse = (folder: string): Promise<Programme> =>
  readProgramme(folder).catch(error => {
    throw error instanceof ProgrammeFaults ? new BadInput(error.faults.map(faultInWords)) : error
  })

/** Whether there is a file or folder at this place. */
export const exists = (...parts: string[]): Promise<boolean> =>
  access(join(...parts)).then(
    () => true,
    () => false,
  )

/** Whether there is a folder at this place. */
export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    found => found.isDirectory(),
    () => false,
  )
