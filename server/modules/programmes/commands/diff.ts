import { type CommandWork, readArguments } from '#platform/command-line.ts'
import { compareProgrammes, type Difference, differenceInWords } from '../rules/compare.ts'
import { findShipped } from './folders.ts'

const help = `Usage: lantern programme diff ID V1 V2

Prints what differs between two versions of a programme, line by line (PROG-06), under the name of each file:
  + was added   - was removed   ~ was changed, from what to what

Exit codes: 0 done, whether they differ or not; 2 there is no such programme or version, or it has faults.`

const signs: Record<Difference['kind'], string> = { added: '+', removed: '-', changed: '~' }

/** `lantern programme diff ID V1 V2`. */
export const diffCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const { positionals } = readArguments(args, {}, { names: ['ID', 'V1', 'V2'] })
    const [id, first, second] = positionals as [string, string, string]
    const a = await findShipped(terminal.env, id, first)
    const b = await findShipped(terminal.env, id, second)
    const bySection = Map.groupBy(compareProgrammes(a, b), ({ section }) => section)
    if (bySection.size === 0) terminal.print('No differences')
    for (const [section, differences] of bySection) {
      const lines = differences.map(each => `  ${signs[each.kind]} ${differenceInWords(each)}`)
      terminal.print([`${section}.yaml`, ...lines].join('\n'))
    }
    return 0
  },
}
