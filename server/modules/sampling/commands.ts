import type { Command } from '#platform/command-line.ts'

/** What the command line offers of sampling. */
export const samplingCommands: Command[] = [
  {
    name: 'sample',
    summary: 'draws a case sample from a long list',
    load: async () => (await import('./commands/sample.ts')).sampleCommand,
  },
  {
    name: 'sample verify',
    summary: 'draws a sample again from its record, and compares',
    load: async () => (await import('./commands/sample-verify.ts')).sampleVerifyCommand,
  },
  {
    name: 'demo long-list',
    summary: 'writes an invented long list of cases, for demonstrations and tests',
    load: async () => (await import('./commands/demo-long-list.ts')).demoLongListCommand,
  },
]
