import type { Command } from '../command-line.ts'

/** What the command line offers of the database. */
export const backupCommands: readonly Command[] = [
  {
    name: 'backup',
    summary: 'writes the whole database into one file',
    load: async () => (await import('./commands/backup.ts')).backupCommand,
  },
  {
    name: 'restore',
    summary: 'fills an empty database from a file that lantern backup wrote',
    load: async () => (await import('./commands/restore.ts')).restoreCommand,
  },
]
