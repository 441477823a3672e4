import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Programme } from '../schema/index.ts'
import { checkProgramme, type ProgrammeFiles } from './check-programme.ts'
import type { CheckedProgramme } from './check-sections.ts'
import { type Fault, ProgrammeFaults } from './fault.ts'

/** Larger files are not opened at all; the check refuses a smaller limit with its own words. */
const mostBytes = 10_000_000

const isEntry = (name: string): boolean => !name.startsWith('.')

const bytesOf = async (file: string): Promise<Uint8Array> => {
  const { size } = await stat(file)
  return size > mostBytes ? new Uint8Array(mostBytes) : readFile(file)
}

const filesOf = async (folder: string): Promise<ProgrammeFiles> => {
  const entries = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => isEntry(name))
  const files = entries.map(async entry => {
    const bytes = entry.isDirectory() ? new Uint8Array() : await bytesOf(join(folder, entry.name))
    return [entry.name, bytes] as const
  })
  return new Map((await Promise.all(files)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Checks the folder of one version of a programme. Files of faults are named as they are in the folder. */
export const checkFolder = async (folder: string): Promise<CheckedProgramme> => {
  const path = resolve(folder)
  return checkProgramme(await filesOf(folder), { id: basename(dirname(path)), version: basename(path) })
}

/**
 * Reads the folder of one version of a programme.
 * @throws ProgrammeFaults with every fault, when there is any.
 */
export const readProgramme = async (folder: string): Promise<Programme> => {
  const { programme, faults } = await checkFolder(folder)
  if (!programme) throw new ProgrammeFaults(faults.map(fault => ({ ...fault, file: join(folder, fault.file) })))
  return programme
}

const foldersIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter(entry => entry.isDirectory() && isEntry(entry.name))
    .map(({ name }) => join(folder, name))
    .sort()

/** The folders of every version of every programme in `programmes/`: its `schema/` is for editors and holds none. */
export const versionFolders = async (root: string): Promise<string[]> => {
  const programmes = (await foldersIn(root)).filter(folder => basename(folder) !== 'schema')
  return (await Promise.all(programmes.map(foldersIn))).flat()
}

/** The folders of versions in `folder`: itself, when it holds files or nothing, or else those in it and in its folders. */
export const foldersToCheck = async (folder: string): Promise<string[]> => {
  const inner = await foldersIn(folder)
  const entries = await readdir(folder)
  if (inner.length === 0 || entries.some(name => name.endsWith('.yaml'))) return [folder]
  const folders = inner.filter(each => basename(each) !== 'schema')
  return (await Promise.all(folders.map(foldersToCheck))).flat()
}

/**
 * Reads every version of every programme in `programmes/`, in the order of their names.
 * @throws ProgrammeFaults with the faults of all of them, when there is any.
 */
export const readProgrammes = async (root: string): Promise<Programme[]> => {
  const faults: Fault[] = []
  const programmes: Programme[] = []
  for (const folder of await versionFolders(root)) {
    try {
      programmes.push(await readProgramme(folder))
    } catch (error) {
      if (!(error instanceof ProgrammeFaults)) throw error
      faults.push(...error.faults)
    }
  }
  if (faults.length > 0) throw new ProgrammeFaults(faults)
  return programmes
}
