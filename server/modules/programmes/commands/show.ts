import { BadInput, type CommandWork, readArguments } from '#platform/command-line.ts'
import { formatShortDay } from '#platform/dates.ts'
import { standardsOf } from '../rules/lookups.ts'
import type { Programme, Standard } from '../schema/index.ts'
import { findShipped } from './folders.ts'
import { summary } from './summary.ts'

const help = `Usage: lantern programme show ID [--version V] [--format text|json]

Prints a programme: its newest version, or the one asked for.
  --format text  what it holds, and all standards, key questions and prompts (the default)
  --format json  all of it, as one JSON object with a name for each of its files

Exit codes: 0 done, 2 there is no such programme or version, or it has faults.`

const states = ({ programme: { status } }: Programme): string[] =>
  status.map(({ state, from, until, reason }) => {
    const to = until === undefined ? '' : ` to ${formatShortDay(until)}`
    return `  ${state} from ${formatShortDay(from)}${to}: ${reason}`
  })

const working = (wording: string): string => (wording === 'working' ? ' [working text]' : '')

const standardText = ({ code, name, statement, keyQuestions }: Standard): string[] => [
  '',
  `${code} ${name}`,
  `  ${statement.text}${working(statement.wording)}`,
  ...keyQuestions.flatMap(question => [
    `  ${question.code} ${question.text}${working(question.wording)}`,
    ...question.prompts.map(prompt => `    ${prompt.code} ${prompt.text}${working(prompt.wording)}`),
  ]),
]

const asText = (programme: Programme): string =>
  [
    `${programme.programme.id} ${programme.programme.version}`,
    summary(programme),
    '',
    ...states(programme),
    ...standardsOf(programme).flatMap(standardText),
    '',
    ...programme.programme.sources.map(
      ({ id, title, publisher, licence }) => `${id}: ${title}, ${publisher} (${licence})`,
    ),
  ].join('\n')

/** `lantern programme show ID`. */
export const showCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const options = { version: { type: 'string' }, format: { type: 'string' } } as const
    const { positionals, values } = readArguments(args, options, { names: ['ID'] })
    const { version, format = 'text' } = values
    if (format !== 'text' && format !== 'json') throw new BadInput([`--format is “${format}”; it must be text or json`])
    const programme = await findShipped(terminal.env, positionals[0] as string, version)
    terminal.print(format === 'json' ? JSON.stringify(programme, null, 2) : asText(programme))
    return 0
  },
}
