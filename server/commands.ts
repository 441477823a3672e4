import { auditCommands } from '#platform/audit/commands.ts'
import { BadInput, type Command, type Terminal } from '#platform/command-line.ts'
import type { OpenFiles } from '#platform/db/commands/open-files.ts'
import { backupCommands } from '#platform/db/commands.ts'
import { planningCommands } from './modules/planning/commands.ts'
import { programmeCommands } from './modules/programmes/commands.ts'
import { ratingsCommands } from './modules/ratings/commands.ts'
import { samplingCommands } from './modules/sampling/commands.ts'

/** Uploaded files where the program has them. @throws BadInput where the variables cannot be. */
const openFiles: OpenFiles = async env => {
  const [{ ConfigError }, { s3From }] = await Promise.all([import('./config.ts'), import('./config/files.ts')])
  const { blobsFor } = await import('#platform/files/stores/blobs-for.ts')
  const { fileStore } = await import('#platform/files/file-store.ts')
  try {
    return fileStore(await blobsFor({ s3: s3From(env), dataDir: env.DATA_DIR ?? 'data' }))
  } catch (error) {
    if (error instanceof ConfigError) throw new BadInput([error.message])
    throw error
  }
}

/** Every command of the command line, as `lantern help` lists them. */
export const commands: readonly Command[] = [
  ...programmeCommands,
  ...planningCommands,
  ...samplingCommands,
  ...ratingsCommands,
  ...auditCommands,
  ...backupCommands(openFiles),
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

const begins = (words: readonly string[], beginning: readonly string[]): boolean =>
  beginning.every((word, i) => words[i] === word)

const named = (words: string[]): Command | undefined =>
  [...commands].sort((a, b) => b.name.length - a.name.length).find(({ name }) => begins(words, name.split(' ')))

const notNamed = (words: string[]): string => {
  const [first = ''] = words
  const seconds = commands.map(({ name }) => name.split(' ')).filter(name => name.length > 1 && name[0] === first)
  if (seconds.length > 0) return `after “${first}” comes one of ${seconds.map(([, second]) => second).join(', ')}`
  return `there is no command “${first}”; lantern help lists them`
}

/** A fault is one line, whatever stands in the names and values that it repeats. */
const oneLine = (terminal: Terminal): Terminal => ({
  ...terminal,
  complain: line => terminal.complain(line.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')),
})

/** What went wrong, where it is not our bug: bad input, or a file or folder that the system does not give. */
const faultsOf = (error: unknown): readonly string[] => {
  if (error instanceof BadInput) return error.faults
  if (error instanceof Error && 'syscall' in error) return [error.message]
  throw error
}

/** Runs what was typed. Returns the exit code: 0 done, 2 bad input with one line per fault, other codes as the command says. */
export const runCommand = async (typed: string[], given: Terminal): Promise<number> => {
  const terminal = oneLine(given)
  const asksForHelp = typed[0] === 'help' || typed[0] === '--help' || typed[0] === '-h'
  const words = asksForHelp ? typed.slice(1) : typed
  if (words.length === 0) {
    terminal.print(list())
    return 0
  }
  const command = named(words)
  if (!command) {
    terminal.complain(`lantern: ${notNamed(words)}`)
    return 2
  }
  const args = words.slice(command.name.split(' ').length)
  const work = await command.load()
  if (asksForHelp || args.includes('--help') || args.includes('-h')) {
    terminal.print(work.help)
    return 0
  }
  try {
    return await work.run(args, terminal)
  } catch (error) {
    for (const fault of faultsOf(error)) terminal.complain(`lantern ${command.name}: ${fault}`)
    return 2
  }
}
