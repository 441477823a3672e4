import type { FileStore } from './file-store.ts'
import { MissingBlob } from './stores/blobs.ts'

/** What became of files that were to be copied, by their SHA-256. */
export interface Copied {
  copied: string[]
  /** Those that were there already. */
  there: string[]
  /** Those that are not where they should be copied from. */
  missing: string[]
  /** Those whose content is another than their SHA-256 says. */
  damaged: string[]
}

const copyOne = async (from: FileStore, to: FileStore, sha256: string): Promise<'copied' | 'missing' | 'damaged'> => {
  const content = await from.read(sha256).catch(error => {
    if (error instanceof MissingBlob) return undefined
    throw error
  })
  if (!content) return 'missing'
  const incoming = await to.receive(content, Number.POSITIVE_INFINITY)
  if (incoming.sha256 !== sha256) {
    await to.discard(incoming)
    return 'damaged'
  }
  await to.keep(incoming)
  return 'copied'
}

/**
 * Copies files from one store to another as they are read, however large. Each is proved by its SHA-256 and has its name only when it is
 * whole; what is there already is not copied again.
 */
export const copyContents = async (from: FileStore, to: FileStore, wanted: readonly string[]): Promise<Copied> => {
  const kept = new Set<string>()
  if (wanted.length > 0) for await (const sha256 of to.contents()) kept.add(sha256)
  const all: Copied = { copied: [], there: [], missing: [], damaged: [] }
  for (const sha256 of wanted) all[kept.has(sha256) ? 'there' : await copyOne(from, to, sha256)].push(sha256)
  return all
}

/** One line for each file that could not be copied. */
export const faultsOfCopy = ({ missing, damaged }: Copied, from: FileStore): string[] => [
  ...missing.map(sha256 => `the file ${sha256} is not in ${from.name}`),
  ...damaged.map(sha256 => `the file ${sha256} in ${from.name} is damaged: its content is another`),
]
