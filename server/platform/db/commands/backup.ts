import { existsSync } from 'node:fs'
import { systemClock } from '../../clock.ts'
import { BadInput, type CommandWork, readArguments } from '../../command-line.ts'
import { backUp } from '../backup/backup.ts'
import { openFromEnvironment } from '../open-from-environment.ts'
import { withDatabase } from '../with-database.ts'
import { faultsOfFile } from './faults-of-file.ts'

/** `lantern backup FILE`. */
export const backupCommand: CommandWork = {
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
    const { tables, rows } = await written.catch(faultsOfFile(file))
    print(`${rows} rows of ${tables} tables are in ${file}`)
    print('Uploaded files are not: copy the folder files in DATA_DIR, or the bucket, as docs/operations.md says')
    return 0
  },
}
