import { systemClock } from '#platform/clock.ts'
import { type CommandWork, readArguments } from '#platform/command-line.ts'
import { formatShortDay, londonDay } from '#platform/dates.ts'
import { statusOn } from '../rules/status.ts'
import type { Programme } from '../schema/index.ts'
import { readOrRefuse, shippedVersions } from './folders.ts'

const help = `Usage: lantern programme list

Lists every version of every programme: its id, version, state today, and name.
Programmes are read from the folder that PROGRAMMES_DIR names, or else from programmes/.

Exit codes: 0 done, 2 a programme has faults.`

const stateToday = (programme: Programme): string => {
  const status = statusOn(programme, londonDay(systemClock()))
  if (!status) return 'no state today'
  return `${status.state} from ${formatShortDay(status.from)}`
}

/** `lantern programme list`. */
export const listCommand: CommandWork = {
  help,
  async run(args, terminal) {
    readArguments(args, {}, { names: [] })
    const versions = await shippedVersions(terminal.env)
    const rows = versions.map(async ({ id, version, folder }) => {
      const programme = await readOrRefuse(folder)
      return [id, version, stateToday(programme), programme.programme.name]
    })
    const table = await Promise.all(rows)
    const widths = [0, 1, 2].map(i => Math.max(0, ...table.map(row => row[i]?.length ?? 0)))
    for (const row of table) terminal.print(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
    return 0
  },
}
