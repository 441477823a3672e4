import { findShipped, type Programme, type RatingProgramme, rates } from '#modules/programmes'
import { BadInput, type CommandWork, readArguments, type Terminal } from '#platform/command-line.ts'
import { readJson } from '#platform/read-json.ts'
import { rateAll } from '../rules/rate-all.ts'
import { readRatingInput } from '../rules/read-rating-input.ts'
import { both } from './both.ts'
import { chooseLevel } from './choose-level.ts'

const help = `Usage: lantern rate PROGRAMME [--level LEVEL] [--version V] FILE
       lantern rate PROGRAMME [--level LEVEL] [--version V] -

Works out the ratings of one inspected place by the rules of a programme, with the whole derivation in words.
FILE holds the ratings and case results as JSON; - reads them from standard input.

  --level LEVEL   what was inspected, where the programme rates more than one level: pdu or region
  --version V     a version of the programme, such as 1.0; without it the newest

Input, either part may be left out:
  {
    "standards":   { "P 1.1": "good", "P 1.2": "requires-improvement" },
    "caseResults": { "P 2.1.1": { "sufficient": 22, "of": 35 } }
  }
  standards     ratings given directly, by code: inadequate, requires-improvement, good or outstanding.
                A rating given directly goes before the case results of its standard.
  caseResults   sufficient cases, of the cases that the key question applies to, by the code of the key question.
                A region takes them by its own codes or by those of the PDU's key questions that it gathers.

Output, as JSON:
  { "total", "outOf", "overall",
    "standards": { code: { "rating", "score", "why": […], "triggers": [{ "id", "keyQuestion", "words" }] } },
    "bands": [{ "rating", "name", "from", "to" }],
    "why": […], "indicative", "caution" }
  total, overall   null while a standard has no rating; why says which
  rating, score    null for a standard without a rating; its why says what is missing
  triggers         grounds for the ratings panel's discretion: within-points, one-case, few-cases
  indicative       where case results rate nothing: by code { "percent", "sufficient", "of", "band", "words" };
                   caution is to be shown with them
Shares are compared with the bands as exact fractions; a percentage in words is for reading only.

Example:
  echo '{"standards":{"N.1":"good","N.2":"inadequate","N.3":"good","N.4":"good"}}' | lantern rate national -

Exit codes: 0 rated, 2 bad input: every fault is one line on standard error. A programme without ratings exits 2.`

const ratingProgramme = (programme: Programme): RatingProgramme => {
  if (rates(programme)) return programme
  const { id, name } = programme.programme
  throw new BadInput([`${name} (${id}) rates nothing: it publishes findings and case data without any rating`])
}

const programmeAndLevel = async (terminal: Terminal, id: string, asked: { level?: string; version?: string }) => {
  const programme = ratingProgramme(await findShipped(terminal.env, id, asked.version))
  return { programme, level: chooseLevel(programme, asked.level) }
}

/** `lantern rate PROGRAMME FILE` (RATE-02 to RATE-08). */
export const rateCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const options = { level: { type: 'string' }, version: { type: 'string' } } as const
    const { positionals, values } = readArguments(args, options, { names: ['PROGRAMME', 'FILE'] })
    const [id = '', file = ''] = positionals
    const [{ programme, level }, data] = await both(programmeAndLevel(terminal, id, values), readJson(terminal, file))
    const { input, faults } = readRatingInput(programme, level, data)
    if (!input) throw new BadInput(faults)
    terminal.print(JSON.stringify(rateAll(programme, level, input), null, 2))
    return 0
  },
}
