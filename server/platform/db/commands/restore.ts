import { join } from 'node:path'
import { BadInput, type CommandWork, readArguments } from '../../command-line.ts'
import { copyContents, faultsOfCopy } from '../../files/copy-contents.ts'
import { type FileStore, fileStore } from '../../files/file-store.ts'
import { contentsSpokenOf } from '../../files/known-content.ts'
import { folderBlobs } from '../../files/stores/folder-blobs.ts'
import { counted } from '../../words.ts'
import { checkBackup } from '../backup/read-backup.ts'
import { restore } from '../backup/restore.ts'
import { type Db, openDatabase } from '../open.ts'
import { withDatabase } from '../with-database.ts'
import { faultsOfFile } from './faults-of-file.ts'
import type { OpenFiles } from './open-files.ts'

/** Brings the files that the restored database speaks of. @throws BadInput when one is missing or damaged: then nothing is restored. */
const bringFiles = async (tx: Db, folder: string, to: FileStore): Promise<number> => {
  const from = fileStore(folderBlobs(folder))
  const outcome = await copyContents(from, to, await contentsSpokenOf(tx))
  const faults = faultsOfCopy(outcome, from)
  if (faults.length > 0) throw new BadInput([...faults, 'nothing was restored into the database'])
  return outcome.copied.length
}

/** How many files the database speaks of that are not in the store. */
const countMissing = async (db: Db, files: FileStore): Promise<number> => {
  const missing = new Set(await contentsSpokenOf(db))
  if (missing.size > 0) for await (const sha256 of files.contents()) missing.delete(sha256)
  return missing.size
}

/** `lantern restore FILE --files FOLDER`. */
export const restoreCommand = (openFiles: OpenFiles): CommandWork => ({
  help: `Usage: lantern restore FILE [--files FOLDER]

Reads a file that lantern backup wrote into an empty database: that of DATABASE_URL, or a new embedded one in DATA_DIR.
The embedded database and PostgreSQL read each other's files. All of it is restored, or nothing: not from a file that is
cut off or was altered, not into a database that has rows, and only by the version of Lantern that wrote it.
  --files FOLDER  bring the uploaded files back too, to DATA_DIR or the bucket of S3: all that the database speaks of,
                  each proved by its SHA-256, or nothing is restored
Exit code 0: it is restored. 2: bad input, one line per fault.`,
  async run(args, { print, env }) {
    const { values, positionals } = readArguments(args, { files: { type: 'string' } }, { names: ['FILE'] })
    const [file] = positionals as [string]
    const folder = values.files as string | undefined
    const backup = await checkBackup(file).catch(faultsOfFile(file))
    const files = await openFiles(env)
    const dataDir = join(env.DATA_DIR ?? 'data', 'database')
    let brought = 0
    const restored = withDatabase(
      () => openDatabase({ databaseUrl: env.DATABASE_URL, dataDir }),
      async db => {
        await restore(db, file, backup, async tx => {
          if (folder !== undefined) brought = await bringFiles(tx, folder, files)
        })
        return countMissing(db, files)
      },
    )
    const missing = await restored.catch(faultsOfFile(file))
    print(`${backup.rows} rows of ${backup.tables} tables are restored`)
    if (folder !== undefined) print(`${counted(brought, 'uploaded file')} brought to ${files.name}`)
    if (missing > 0)
      print(`${counted(missing, 'uploaded file')} not in ${files.name} yet: copy them there before the start`)
    return 0
  },
})
