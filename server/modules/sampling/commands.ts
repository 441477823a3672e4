import type { Command } from '#platform/command-line.ts'
import { demoLongListCommand } from './commands/demo-long-list.ts'
import { sampleCommand } from './commands/sample.ts'
import { sampleVerifyCommand } from './commands/sample-verify.ts'

/** What the command line offers of sampling. */
export const samplingCommands: Command[] = [sampleCommand, sampleVerifyCommand, demoLongListCommand]
