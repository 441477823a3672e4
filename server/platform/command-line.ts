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

/** One command of `bin/lantern`. Each module offers its own in `commands.ts`. */
export interface Command {
  /** What is typed after `lantern`: `timeline`, or `programme check`. */
  name: string
  /** One line for `lantern help`. */
  summary: string
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

/**
 * Reads the words after a command's name.
 * @throws BadInput for an option that the command does not have, or too few or too many words.
 */
export const readArguments = <O extends NonNullable<Options>>(
  args: string[],
  options: O,
  words: { names: string[]; optional?: number },
) => {
  let parsed: ReturnType<typeof parseArgs<{ args: string[]; options: O; allowPositionals: true }>>
  try {
    parsed = parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new BadInput([(error as Error).message.split('. ')[0] as string])
  }
  const { names, optional = 0 } = words
  const missing = names.slice(parsed.positionals.length, names.length - optional)
  if (missing.length > 0) throw new BadInput(missing.map(name => `${name} is missing`))
  const extra = parsed.positionals.slice(names.length)
  if (extra.length > 0) throw new BadInput(extra.map(word => `“${word}” is one word too many`))
  return parsed
}
