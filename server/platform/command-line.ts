import { parseArgs } from 'node:util'

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options']

/** Where a command reads and writes. Tests give their own. */
export interface Terminal {
  /** The result: what another program may read. */
  print(text: string): void
  /** One line per fault or remark, for a person. */
  complain(line: string): void
  /** The text of a file, or of standard input for `-`. */
  read(file: string): Promise<Uint8Array>
  env: NodeJS.ProcessEnv
}

/** One command of `bin/lantern`. Each module lists its own in `commands.ts`, and loads them from `commands/`. */
export interface Command {
  /** What is typed after `lantern`: `timeline`, or `programme check`. */
  name: string
  /** One line for `lantern help`. */
  summary: string
  /** Loads what does it only when it is asked for: most of the time of a short command is the loading of code. */
  load(): Promise<CommandWork>
}

/** What a command says of itself, and does. */
export interface CommandWork {
  /** The whole of `--help`, from the usage line on. */
  help: string
  /** Does it. Returns the exit code: 0 done, 2 bad input, anything else as `help` says. */
  run(args: string[], terminal: Terminal): Promise<number>
}

/** Bad input: one clear line per fault. `cli.ts` prints them and exits with 2. */
export class BadInput extends Error {
  readonly faults: readonly string[]

  constructor(faults: readonly string[]) {
    super(faults.join('\n'))
    this.faults = faults
  }
}

/** A line for each option that is wrong, in the order they were typed. */
const faultsOfOptions = (args: string[], options: NonNullable<Options>): string[] => {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true })
  const seen = new Set<string>()
  const faults = tokens.map(token => {
    if (token.kind !== 'option') return undefined
    const { name, rawName, value, inlineValue } = token
    const option = Object.hasOwn(options, name) ? options[name] : undefined
    if (!option) return `there is no option ${rawName}`
    if (seen.has(name)) return `${rawName} is given more than once`
    seen.add(name)
    if (option.type === 'boolean') return value === undefined ? undefined : `${rawName} takes no value`
    const isOption = !inlineValue && value !== undefined && /^-./.test(value)
    return value === undefined || isOption ? `${rawName} needs a value` : undefined
  })
  return faults.filter(fault => fault !== undefined)
}

/**
 * Reads the words after a command's name.
 * @throws BadInput with every fault: options that the command does not have, that lack a value or are given twice, and
 * too few or too many words.
 */
export const readArguments = <O extends NonNullable<Options>>(
  args: string[],
  options: O,
  words: { names: string[]; optional?: number },
) => {
  const { names, optional = 0 } = words
  const { positionals } = parseArgs({ args, options, allowPositionals: true, strict: false })
  const faults = [
    ...faultsOfOptions(args, options),
    ...names.slice(positionals.length, names.length - optional).map(name => `${name} is missing`),
    ...positionals.slice(names.length).map(word => `“${word}” is one word too many`),
  ]
  if (faults.length > 0) throw new BadInput(faults)
  return parseArgs({ args, options, allowPositionals: true })
}
