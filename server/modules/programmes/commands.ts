import type { Command } from '#platform/command-line.ts'
import { checkCommand } from './commands/check.ts'
import { diffCommand } from './commands/diff.ts'
import { exportCommand } from './commands/export.ts'
import { importCommand } from './commands/import.ts'
import { listCommand } from './commands/list.ts'
import { showCommand } from './commands/show.ts'

/** What the command line offers of programmes. */
export const programmeCommands: Command[] = [
  checkCommand,
  listCommand,
  showCommand,
  diffCommand,
  exportCommand,
  importCommand,
]
