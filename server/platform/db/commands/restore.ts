import { join } from 'node:path'
import { type CommandWork, readArguments } from '../../command-line.ts'
import { checkBackup } from '../backup/read-backup.ts'
import { restore } from '../backup/restore.ts'
import { openDatabase } from '../open.ts'
import { withDatabase } from '../with-database.ts'
import { faultsOfFile } from './faults-of-file.ts'

/** `lantern restore FILE`. */
export const restoreCommand: CommandWork = {
  help: `Usage: lantern restore FILE

Reads a file that lantern backup wrote into an empty database: that of DATABASE_URL, or a new embedded one in DATA_DIR.
The embedded database and PostgreSQL read each other's files. All of it is restored, or nothing: not from a file that is
cut off or was altered, not into a database that has rows, and only by the version of Lantern that wrote it.
Exit code 0: it is restored. 2: bad input, one line per fault.`,
  async run(args, { print, env }) {
    const [file] = readArguments(args, {}, { names: ['FILE'] }).positionals as [string]
    const backup = await checkBackup(file).catch(faultsOfFile(file))
    const dataDir = join(env.DATA_DIR ?? 'data', 'database')
    const restored = withDatabase(
      () => openDatabase({ databaseUrl: env.DATABASE_URL, dataDir }),
      db => restore(db, file, backup),
    )
    await restored.catch(faultsOfFile(file))
    print(`${backup.rows} rows of ${backup.tables} tables are restored`)
    return 0
  },
}
