import type { Command } from '../command-line.ts'

/** What the command line offers of the record. */
export const auditCommands: readonly Command[] = [
  {
    name: 'audit verify',
    summary: 'proves that nothing in the record was altered, removed or put in',
    load: async () => (await import('./commands/verify.ts')).verifyCommand,
  },
]
