import type { Command } from '#platform/command-line.ts'
import { rateCommand } from './commands/rate.ts'

/** What the command line offers of ratings. */
export const ratingsCommands: Command[] = [rateCommand]
