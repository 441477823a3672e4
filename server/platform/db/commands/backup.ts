import { existsSync } from 'node:fs'
import { systemClock } from '../../clock.ts'
import { BadInput, type CommandWork, readArguments } from '../../command-line.ts'
import { copyContents, faultsOfCopy } from '../../files/copy-contents.ts'
import { fileStore } from '../../files/file-store.ts'
import { contentsSpokenOf } from '../../files/known-content.ts'
import { folderBlobs } from '../../files/stores/folder-blobs.ts'
import { counted } from '../../words.ts'
import { backUp } from '../backup/backup.ts'
import { openFromEnvironment } from '../open-from-environment.ts'
import { withDatabase } from '../with-database.ts'
import { faultsOfFile } from './faults-of-file.ts'
import type { OpenFiles } from './open-files.ts'

/** `lantern backup FILE --files FOLDER`. */
export const backupCommand = (openFiles: OpenFiles): CommandWork => ({
  help: `Usage: lantern backup FILE [--files FOLDER] [--force]

Writes everything in the database, as of one moment, into one compressed file for lantern restore.
The database is that of DATABASE_URL, or the embedded one in DATA_DIR; the embedded one must not be in use.
It holds personal data: only you may read it. Uploaded files are not in this file.
  --files FOLDER  copy the uploaded files too, from DATA_DIR or the bucket of S3: each proved by its SHA-256, and none
                  that is in FOLDER from an earlier backup. Not what a virus was found in.
  --force         write over a file that exists
Exit code 0: it is written. 1: it is written, but files are missing or damaged, one line for each. 2: bad input, one
line per fault.`,
  async run(args, { print, complain, env }) {
    const options = { force: { type: 'boolean' }, files: { type: 'string' } } as const
    const { values, positionals } = readArguments(args, options, { names: ['FILE'] })
    const file = positionals[0] as string
    const folder = values.files as string | undefined
    if (!values.force && existsSync(file)) throw new BadInput([`${file} exists already: --force writes over it`])
    const files = await openFiles(env)
    const written = withDatabase(
      () => openFromEnvironment(env),
      async db => ({ ...(await backUp(db, file, systemClock())), spokenOf: await contentsSpokenOf(db) }),
    )
    const { tables, rows, spokenOf } = await written.catch(faultsOfFile(file))
    print(`${rows} rows of ${tables} tables are in ${file}`)
    if (folder === undefined) {
      if (spokenOf.length > 0)
        print(`The ${counted(spokenOf.length, 'uploaded file')} in ${files.name} are not: --files copies them too`)
      return 0
    }
    const outcome = await copyContents(files, fileStore(folderBlobs(folder)), spokenOf)
    const faults = faultsOfCopy(outcome, files)
    for (const fault of faults) complain(`lantern backup: ${fault}`)
    const { copied, there } = outcome
    print(`${counted(copied.length, 'uploaded file')} copied to ${folder}, ${there.length} there already`)
    return faults.length > 0 ? 1 : 0
  },
})
