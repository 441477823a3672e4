import type { Command } from '#platform/command-line.ts'

/** What the command line offers of planning. */
export const planningCommands: Command[] = [
  {
    name: 'timeline',
    summary: 'works out the dates of an inspection from its fieldwork date',
    load: async () => (await import('./commands/timeline.ts')).timelineCommand,
  },
]
