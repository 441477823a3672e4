import { createHash } from 'node:crypto'
import { globSync, readFileSync, statSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { makeFolders } from '#platform/make-folders.ts'
import packageJson from '../../../../package.json' with { type: 'json' }
import type { Programme } from '../schema/index.ts'
import { readProgrammes } from './read-programme.ts'

interface Kept {
  /** Of everything that the programmes were read from, and by. */
  hash: string
  programmes: Programme[]
}

const server = join(import.meta.dirname, '../../..')
/** What reads and checks them: another version of it may find other faults, or read other values. */
const readers = ['modules/programmes/**/*.ts', 'platform/*.ts']

/** Of folders the name alone: one that is empty or out of place is a fault. */
const contentOf = (path: string): Buffer =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : Buffer.alloc(0)

const contents = (folder: string, patterns: readonly string[]): [string, Buffer][] =>
  globSync([...patterns], { cwd: folder })
    .sort()
    .map(name => [name, contentOf(join(folder, name))])

/** Of each file its name and length too, so that no other files give the same. */
const hashOf = (root: string): string => {
  const { yaml, zod } = packageJson.dependencies
  const hash = createHash('sha256').update(`${yaml} ${zod}\n`)
  for (const [name, bytes] of [...contents(root, ['*', '*/*', '*/*/*']), ...contents(server, readers)])
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

const keptIn = async (file: string): Promise<Partial<Kept>> => {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    // None is kept yet, or it was damaged.
    return {}
  }
}

const keep = async (folder: string, file: string, kept: Kept): Promise<void> => {
  makeFolders(folder)
  const draft = `${file}.${process.pid}`
  await writeFile(draft, JSON.stringify(kept))
  await rename(draft, file).catch(async error => {
    await rm(draft, { force: true })
    throw error
  })
}

/**
 * Reads every version of every programme in `root` as `readProgrammes` does. What was read and found without fault is kept in
 * `folder`, and taken from there while neither a file of it nor a program that reads it has changed: it saves a start half a second.
 * @throws ProgrammeFaults with the faults of all of them, when there is any.
 */
export const readKeptProgrammes = async (root: string, folder: string): Promise<Programme[]> => {
  const file = join(folder, 'programmes.json')
  const hash = hashOf(root)
  const kept = await keptIn(file)
  if (kept.hash === hash && kept.programmes) return kept.programmes
  const programmes = await readProgrammes(root)
  // Where nothing can be written, they are read each time.
  await keep(folder, file, { hash, programmes }).catch(() => undefined)
  return programmes
}
