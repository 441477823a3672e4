import type { Command } from '#platform/command-line.ts'

/** What the command line offers of programmes. */
export const programmeCommands: Command[] = [
  {
    name: 'programme check',
    summary: 'checks the files of a programme and prints every fault with file and line',
    load: async () => (await import('./commands/check.ts')).checkCommand,
  },
  {
    name: 'programme list',
    summary: 'lists the programmes and their versions',
    load: async () => (await import('./commands/list.ts')).listCommand,
  },
  {
    name: 'programme show',
    summary: 'prints a programme as text or JSON',
    load: async () => (await import('./commands/show.ts')).showCommand,
  },
  {
    name: 'programme diff',
    summary: 'prints what differs between two versions of a programme',
    load: async () => (await import('./commands/diff.ts')).diffCommand,
  },
  {
    name: 'programme export',
    summary: 'writes a programme as a workbook or as YAML files',
    load: async () => (await import('./commands/export.ts')).exportCommand,
  },
  {
    name: 'programme import',
    summary: 'reads a programme from a workbook or a zip, and writes its folder',
    load: async () => (await import('./commands/import.ts')).importCommand,
  },
]
