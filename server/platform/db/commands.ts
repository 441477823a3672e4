import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../clock.ts'
import { BadInput, type Command, readArguments } from '../command-line.ts'
import { backUp } from './backup/backup.ts'
import { checkBackup, DamagedBackup } from './backup/read-backup.ts'
import { restore } from './backup/restore.ts'
import { openDatabase } from './open.ts'
import { openFromEnvironment } from './open-from-environment.ts'
import { withDatabase } from './with-database.ts'

/** A file that is not there, cannot be read or written, or is damaged, is a fault of one line. */
const faultsOf =
  (file: string) =>
  (error: NodeJS.ErrnoException): never => {
    if (error instanceof DamagedBackup) throw new BadInput([`${file} cannot be restored: ${error.message}`])
    if (error.syscall) throw new BadInput([`${file}: ${error.message}`])
    throw error
  }

const backup: Command = {
  name: 'backup',
  summary: 'writes the whole database into one file',
  help: `Usage: lantern backup FILE [--force]

Writes everything in the database, as of one moment, into one compressed file for lantern restore.
The database is that of DATABASE_URL, or the embedded one in DATA_DIR; the embedded one must not be in use.
It holds personal data: only you may read it. Uploaded files are not in the database, and not in this file.
  --force  write over a file that exists
Exit code 0: it is written. 2: bad input, one line per fault.`,
  async run(args, { print, env }) {
    const { values, positionals } = readArguments(args, { force: { type: 'boolean' } }, { names: ['FILE'] })
    const file = positionals[0] as string
    if (!values.force && existsSync(file)) throw new BadInput([`${file} exists already: --force writes over it`])
    const written = withDatabase(
      () => openFromEnvironment(env),
      db => backUp(db, file, systemClock()),
    )
    const { tables, rows } = await written.catch(faultsOf(file))
    print(`${rows} rows of ${tables} tables are in ${file}`)
    return 0
  },
}

const restoreCommand: Command = {
  name: 'restore',
  summary: 'fills an empty database from a file that lantern backup wrote',
  help: `Usage: lantern restore FILE

Reads a file that lantern backup wrote into an empty database: that of DATABASE_URL, or a new embedded one in DATA_DIR.
The embedded database and PostgreSQL read each other's files. All of it is restored, or nothing: not from a file that is
cut off or was altered, not into a database that has rows, and only by the version of Lantern that wrote it.
Exit code 0: it is restored. 2: bad input, one line per fault.`,
  async run(args, { print, env }) {
    const [file] = readArguments(args, {}, { names: ['FILE'] }).positionals as [string]
    const backup = await checkBackup(file).catch(faultsOf(file))
    const dataDir = join(env.DATA_DIR ?? 'data', 'database')
    const restored = withDatabase(
      () => openDatabase({ databaseUrl: env.DATABASE_URL, dataDir }),
      db => restore(db, file, backup),
    )
    await restored.catch(faultsOf(file))
    print(`${backup.rows} rows of ${backup.tables} tables are restored`)
    return 0
  },
}

/** What the command line offers of the database. */
export const backupCommands: readonly Command[] = [backup, restoreCommand]
