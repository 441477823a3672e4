import { faultsOfFieldworkDate, findShipped, type Programme } from '#modules/programmes'
import { systemClock } from '#platform/clock.ts'
import { BadInput, type CommandWork, readArguments } from '#platform/command-line.ts'
import { bankHolidayOn } from '#platform/working-days.ts'
import { workOutTimeline } from '../rules/timeline.ts'
import type { WorkedStep } from '../rules/worked-step.ts'
import { timelineCalendar } from '../timeline-calendar.ts'
import { timelineText } from '../timeline-text.ts'

const help = `Usage: lantern timeline PROGRAMME --fieldwork YYYY-MM-DD [--wales] [--version V] [--format table|json|ics]

Works out every dated step of an inspection from its fieldwork date, by the rules of its programme.
Weekends and bank holidays of England and Wales move a step as its rule says. Past dates are fine.

  PROGRAMME       dipp, approved-premises or another programme
  --fieldwork     the fieldwork date, on the weekday that the programme counts from:
                  dipp the Monday of fieldwork week one, approved-premises the Wednesday on site
  --wales         adds the weeks for translation that a report in Wales takes
  --version       a version of the programme; without it the newest
  --format        table (for reading, the default), json or ics (for a calendar)

JSON: {"programme","version","fieldwork","steps":[{"id","name","date","time","movedFrom","rule","source","until"}]}
  time is null for a step without one; movedFrom is the weekend or bank holiday that the step moved from, or null;
  until is null, or {"date","time"} for a step that lasts. Times are London's.
What is worth a look goes to standard error for json and ics, and under the table otherwise.

Example: lantern timeline approved-premises --fieldwork 2026-02-11 --format json

Exit codes: 0 done, 2 bad input, with one line for each fault.`

const formats = ['table', 'json', 'ics'] as const
type Format = (typeof formats)[number]

interface WorkedTimeline {
  fieldwork: string
  wales: boolean
  steps: readonly WorkedStep[]
}

const asJson = ({ programme: { id, version } }: Programme, { fieldwork, steps }: WorkedTimeline): string => {
  const printed = steps.map(({ id, name, date, time, movedFrom, rule, source, until }) => {
    return { id, name, date, time, movedFrom, rule, source, until }
  })
  return JSON.stringify({ programme: id, version, fieldwork, steps: printed }, null, 2)
}

const asCalendar = ({ programme }: Programme, { fieldwork, wales, steps }: WorkedTimeline): string =>
  timelineCalendar(steps, {
    name: `${programme.name}, fieldwork ${fieldwork}`,
    label: programme.shortName,
    uid: `${programme.id}-${fieldwork}${wales ? '-wales' : ''}`,
    stamp: systemClock(),
  }).trimEnd()

const printers: Record<Format, (programme: Programme, worked: WorkedTimeline) => string> = {
  table: timelineText,
  json: asJson,
  ics: asCalendar,
}

/** What is found out, or its faults in the place of their throwing, so that all faults are told at once. */
const faultsOr = async <T>(work: Promise<T>): Promise<{ value?: T; faults: readonly string[] }> => {
  try {
    return { value: await work, faults: [] }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    return { faults: error.faults }
  }
}

/** `lantern timeline` (PLAN-01 to PLAN-04). */
export const timelineCommand: CommandWork = {
  help,
  async run(args, terminal) {
    const { values, positionals } = readArguments(
      args,
      {
        fieldwork: { type: 'string' },
        wales: { type: 'boolean' },
        version: { type: 'string' },
        format: { type: 'string' },
      },
      { names: ['PROGRAMME'], optional: 1 },
    )
    const { fieldwork, wales = false, version, format: asked = 'table' } = values
    const [id] = positionals
    const format = formats.find(each => each === asked)
    const found = id ? await faultsOr(findShipped(terminal.env, id, version)) : { faults: ['PROGRAMME is missing'] }
    const programme = 'value' in found ? found.value : undefined
    const faults = [
      ...found.faults,
      ...(fieldwork === undefined ? ['--fieldwork is missing: give a date such as 2026-02-09'] : []),
      ...(fieldwork !== undefined && programme ? faultsOfFieldworkDate(programme.timeline, fieldwork) : []),
      ...(format ? [] : [`there is no format “${asked}”: ${formats.join(', ')}`]),
    ]
    if (faults.length > 0 || !programme || fieldwork === undefined || !format) throw new BadInput(faults)

    const steps = workOutTimeline(programme.timeline, { fieldwork, wales, moves: [], calendar: bankHolidayOn })
    terminal.print(printers[format](programme, { fieldwork, wales, steps }))
    if (format !== 'table')
      for (const { name, warnings } of steps) for (const { text } of warnings) terminal.complain(`${name}: ${text}`)
    return 0
  },
}
