import type { Command } from '../command-line.ts'
import type { OpenFiles } from './commands/open-files.ts'

/** What the command line offers of the database, and of the files that it speaks of. */
export const backupCommands = (openFiles: OpenFiles): readonly Command[] => [
  {
    name: 'backup',
    summary: 'writes the whole database into one file, and copies uploaded files',
    load: async () => (await import('./commands/backup.ts')).backupCommand(openFiles),
  },
  {
    name: 'restore',
    summary: 'fills an empty database from what lantern backup wrote, with its files',
    load: async () => (await import('./commands/restore.ts')).restoreCommand(openFiles),
  },
]
