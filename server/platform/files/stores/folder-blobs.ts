import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { makeFolders } from '../../make-folders.ts'
import { type Blobs, MissingBlob } from './blobs.ts'

const missing = (key: string) => (error: NodeJS.ErrnoException) => {
  throw error.code === 'ENOENT' ? new MissingBlob(key, { cause: error }) : error
}

/** Writes and waits for the disk, so that a file which has its name has its content too. */
const writeTo = async (path: string, content: AsyncIterable<Uint8Array>): Promise<void> => {
  const file = await open(path, 'wx', 0o600)
  try {
    for await (const bytes of content) await file.appendFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
}

/**
 * Blobs in a folder. A file is written under another name and gets its own when it is whole, so that a killed process leaves
 * nothing by halves where anything is read. Several processes of one machine may use the same folder.
 */
export const folderBlobs = (folder: string): Blobs => {
  const pathOf = (key: string): string => join(folder, key)
  return {
    name: `the folder ${folder}`,

    async put(key, content) {
      const draft = pathOf(`writing/${randomUUID()}`)
      makeFolders(dirname(draft))
      try {
        await writeTo(draft, content)
        makeFolders(dirname(pathOf(key)))
        await rename(draft, pathOf(key))
      } catch (error) {
        await rm(draft, { force: true })
        throw error
      }
    },

    async get(key, range) {
      if (range && range.to <= range.from) throw new RangeError(`no bytes from ${range.from} to ${range.to}`)
      const file = await open(pathOf(key), 'r').catch(missing(key))
      await file.close()
      return createReadStream(pathOf(key), range && { start: range.from, end: range.to - 1 })
    },

    async move(from, to) {
      makeFolders(dirname(pathOf(to)))
      await rename(pathOf(from), pathOf(to)).catch(missing(from))
    },

    async remove(key) {
      await rm(pathOf(key), { force: true })
    },

    async *list(prefix) {
      const under = pathOf(dirname(`${prefix}x`))
      const entries = await readdir(under, { recursive: true, withFileTypes: true }).catch(() => [])
      const keys = entries
        .filter(entry => entry.isFile())
        .map(entry => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
        .filter(key => key.startsWith(prefix))
        .sort()
      for (const key of keys) {
        const found = await stat(pathOf(key)).catch(() => undefined)
        if (found) yield { key, writtenAt: found.mtime }
      }
    },
  }
}
