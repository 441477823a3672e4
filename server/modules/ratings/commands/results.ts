import { BadInput, type CommandWork, readArguments, type Terminal } from '#platform/command-line.ts'
import { openFromEnvironment } from '#platform/db/open-from-environment.ts'
import { withDatabase } from '#platform/db/with-database.ts'
import { readBytes } from '#platform/read-json.ts'
import { both } from './both.ts'
import { fileAnswers } from './results/file-answers.ts'
import { inspectionAnswers } from './results/inspection-answers.ts'
import { programmeAsked, readOptions, type TypedOptions } from './results/options.ts'
import { resultsReport } from './results/results-report.ts'
import type { SourcedAnswers } from './results/sourced-answers.ts'

const help = `Usage: lantern results FILE [--programme ID [--level LEVEL] [--version V]] [--population N] [--format json|csv]
       lantern results INSPECTION [--population N] [--format json|csv]

Counts the answers to the questions of cases, with the share that was sufficient and its 95% interval.
FILE is CSV with a row for each answer; - reads it from standard input. INSPECTION is the reference of an inspection in
the database of DATABASE_URL, or the embedded one in DATA_DIR, which must not be in use: its completed cases are counted,
by its own programme. What is a file is read as one.

  --programme ID    by whose rules shares are banded and standards rated; without it nothing is
  --level LEVEL     what was inspected, where the programme rates more than one level: pdu or region
  --version V       a version of the programme, such as 1.0; without it the newest
  --population N    how many cases there are of which these are a sample: intervals are corrected for it. Without it, those
                    that the inspection's cases were drawn from; a file's are not corrected
  --format          json (the default) or csv (the questions, a line each)

Input of a file, the columns in any order:
  case,question,answer      answer: yes (sufficient), no or na (does not apply to the case)
  pdu,risk-group,sentence,grade,question-set
                            any of these, for results by group; a case is in one group

Output, as JSON:
  { "questions": { code: { "yes", "no", "na", "percent", "low", "high" } },
    "standards": { code: { "rating", "score", "why": […], "triggers": [{ "id", "keyQuestion", "words" }],
                           "bands": [{ "keyQuestion", "question", "sufficient", "of", "percent", "rating", "name", "from", "below" }] } },
    "groups": { "pdu": [{ "group", "cases", "few", "questions" }] }, "indicative", "caution" }
  percent      yes of yes and no, in per cent, not rounded; null where a question applied to no case, as low and high
  low, high    the 95% interval of Wilson in per cent; with --population for the effective size n(N-1)/(N-n)
  standards    those that the programme rates by cases; rating is null while a key question has none, and why says which
  triggers     grounds for the ratings panel's discretion: within-points, one-case, few-cases
  groups       where the file has their columns; few: fewer than five cases. Intervals of groups are not corrected
  indicative   where case results rate nothing: what each share is indicative of, to be shown with caution. One set: it
               has no results by pdu

Example:
  printf 'case,question,answer\\nX1,C1,yes\\nX2,C1,no\\n' | lantern results - --population 40

Exit codes: 0 counted; 2 bad input: every fault is one line on standard error, and nothing is printed.`

const isReference = (word: string): boolean => /^[a-z\d]+(-[a-z\d]+)+$/.test(word)

/** The bytes of the file; undefined when there is none, and the word may be the reference of an inspection. */
const fileIfAny = (terminal: Terminal, word: string): Promise<Uint8Array | undefined> =>
  readBytes(terminal, word).catch(error => {
    if (error instanceof BadInput && isReference(word)) return undefined
    throw error
  })

/** A database on which the program never ran has no inspections. */
const noInspections = (error: { code?: string }): never => {
  throw error.code === '42P01'
    ? new BadInput(['there are no inspections in this database: Lantern never ran on it'])
    : error
}

const inDatabase = (
  { env }: Terminal,
  reference: string,
  { programme, population }: { programme: string | undefined; population: number | undefined },
): Promise<SourcedAnswers> => {
  if (programme !== undefined)
    throw new BadInput([`there is no file ${reference}; an inspection has its own programme: leave out --programme`])
  return withDatabase(
    () => openFromEnvironment(env),
    db => inspectionAnswers(db, reference, population),
  ).catch(noInspections)
}

/** `lantern results FILE`, `lantern results INSPECTION` (CASE-09, RATE-05, RATE-07). */
export const resultsCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const text = { type: 'string' } as const
    const options = { programme: text, level: text, version: text, population: text, format: text }
    const { values, positionals } = readArguments(args, options, { names: ['FILE'] })
    const [word] = positionals as [string]
    const typed: TypedOptions = values
    const [[{ print, population }, by], bytes] = await both(
      both(readOptions(typed), programmeAsked(terminal, typed)),
      fileIfAny(terminal, word),
    )
    const { answers, remarks, ...how } = bytes
      ? fileAnswers(bytes, by, population)
      : await inDatabase(terminal, word, { programme: typed.programme, population })
    const report = resultsReport(answers, how)
    terminal.print(print(report))
    for (const remark of remarks) terminal.complain(remark)
    // JSON has it beside the figures; in CSV there is no place for it.
    if (report.caution && typed.format === 'csv') terminal.complain(report.caution)
    for (const grouping of report.keptTogether)
      terminal.complain(`there are no results by ${grouping}: case results of ${typed.programme} are one set`)
    return 0
  },
}
