import { BadInput, type CommandWork, readArguments } from '../../command-line.ts'
import { openFromEnvironment } from '../../db/open-from-environment.ts'
import { withDatabase } from '../../db/with-database.ts'
import { verifyRecord } from '../verify.ts'

const help = `Usage: lantern audit verify [--head HASH]

Reads the whole record and reports every event that was altered, removed or put in since it was sealed.
Prints the hash of the chain's end. Kept elsewhere and given with --head at any later time, it shows that nothing up to
it was cut off or written anew.
Exit code 0: the record is whole. 1: it is not, one line per fault. 2: bad input.`

/** A database on which the program never ran has no record, which is no proof of anything. */
const noRecord = (error: { code?: string }): never => {
  throw error.code === '42P01' ? new BadInput(['there is no record in this database: Lantern never ran on it']) : error
}

/** `lantern audit verify` (CONF-02). */
export const verifyCommand: CommandWork = {
  help,
  async run(args, { print, complain, env }) {
    const { values } = readArguments(args, { head: { type: 'string' } }, { names: [] })
    if (values.head !== undefined && !/^[0-9a-f]{64}$/.test(values.head))
      throw new BadInput([`--head is “${values.head}”; it must be a hash that lantern audit verify printed`])
    const verified = withDatabase(
      () => openFromEnvironment(env),
      db => verifyRecord(db, values.head),
    )
    const { sealed, notYetSealed, head, faults } = await verified.catch(noRecord)
    for (const fault of faults) complain(fault)
    print(
      `${sealed} events sealed, ${notYetSealed} not yet sealed, ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}`,
    )
    print(`head ${head}`)
    return faults.length > 0 ? 1 : 0
  },
}
