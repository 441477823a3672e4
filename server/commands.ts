import { auditCommands } from '#platform/audit/commands.ts'
import { BadInput, type Command, type Terminal } from '#platform/command-line.ts'
import { planningCommands } from './modules/planning/commands.ts'
import { programmeCommands } from './modules/programmes/commands.ts'
import { ratingsCommands } from './modules/ratings/commands.ts'

/** Every command of the command line, as `lantern help` lists them. */
export const commands: readonly Command[] = [
  ...programmeCommands,
  ...planningCommands,
  ...ratingsCommands,
  ...auditCommands,
]

const list = (): string => {
  const width = Math.max(...commands.map(({ name }) => name.length), 4)
  return [
    'Usage: lantern COMMAND …',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'lantern COMMAND --help says what a command takes and returns.',
  ].join('\n')
}

const named = (words: string[]): Command | undefined =>
  [...commands]
    .sort((a, b) => b.name.length - a.name.length)
    .find(({ name }) => name.split(' ').every((word, i) => words[i] === word))

/** Runs what was typed. Returns the exit code: 0 done, 2 bad input with one line per fault, other codes as the command says. */
export const runCommand = async (words: string[], terminal: Terminal): Promise<number> => {
  if (words.length === 0 || words[0] === 'help' || words[0] === '--help') {
    terminal.print(list())
    return 0
  }
  const command = named(words)
  if (!command) {
    terminal.complain(`lantern: there is no command “${words.slice(0, 2).join(' ')}”. lantern help lists them`)
    return 2
  }
  const args = words.slice(command.name.split(' ').length)
  if (args.includes('--help')) {
    terminal.print(command.help)
    return 0
  }
  try {
    return await command.run(args, terminal)
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    for (const fault of error.faults) terminal.complain(`lantern ${command.name}: ${fault}`)
    return 2
  }
}
