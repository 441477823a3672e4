import type { Command } from '#platform/command-line.ts'

/** What the command line offers of ratings. */
export const ratingsCommands: Command[] = [
  {
    name: 'rate',
    summary: 'works out ratings from judgements and case results, and says why',
    load: async () => (await import('./commands/rate.ts')).rateCommand,
  },
  {
    name: 'results',
    summary: 'counts the answers to the questions of cases, with intervals, bands and triggers',
    load: async () => (await import('./commands/results.ts')).resultsCommand,
  },
]
