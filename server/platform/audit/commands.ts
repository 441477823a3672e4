import { type Command, readArguments } from '../command-line.ts'
import { openFromEnvironment } from '../db/open-from-environment.ts'
import { verifyRecord } from './verify.ts'

const help = `Usage: lantern audit verify [--head HASH]

Reads the whole record and reports every event that was altered, removed or put in since it was sealed.
Prints the hash of the chain's end: kept elsewhere and given with --head, it shows that nothing was cut off the end.
Exit code 0: the record is whole. 1: it is not, one line per fault. 2: bad input.`

const verify: Command = {
  name: 'audit verify',
  summary: 'Proves that nothing in the record was altered, removed or put in',
  help,
  async run(args, { print, complain, env }) {
    const { values } = readArguments(args, { head: { type: 'string' } }, { names: [] })
    const db = openFromEnvironment(env)
    try {
      const { sealed, notYetSealed, head, faults } = await verifyRecord(db)
      const cut = values.head && values.head !== head ? [`The chain ends with ${head}, not with ${values.head}`] : []
      for (const fault of [...faults, ...cut]) complain(fault)
      print(`${sealed} events sealed, ${notYetSealed} not yet sealed, ${faults.length + cut.length} faults`)
      print(`head ${head}`)
      return faults.length + cut.length > 0 ? 1 : 0
    } finally {
      await db.destroy()
    }
  },
}

export const auditCommands: readonly Command[] = [verify]
