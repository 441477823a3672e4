import { findShipped, type Programme, rates } from '#modules/programmes'
import { BadInput, type Terminal } from '#platform/command-line.ts'
import { chooseLevel } from '../choose-level.ts'
import { reportAsCsv, reportAsJson } from './report-files.ts'
import type { ReportOptions } from './results-report.ts'

/** What is typed after the name of the file or the inspection. */
export interface TypedOptions {
  programme?: string | undefined
  level?: string | undefined
  version?: string | undefined
  population?: string | undefined
  format?: string | undefined
}

const formats = { json: reportAsJson, csv: reportAsCsv }

const faultsOf = ({ programme, level, version, population, format = 'json' }: TypedOptions): string[] => [
  ...(programme === undefined && level !== undefined ? ['--level is a level of a programme: add --programme'] : []),
  ...(programme === undefined && version !== undefined ? ['--version is that of a programme: add --programme'] : []),
  ...(population === undefined || /^[1-9]\d{0,8}$/.test(population) ? [] : ['--population is a whole number from 1']),
  ...(Object.hasOwn(formats, format) ? [] : [`there is no format “${format}”: ${Object.keys(formats).join(', ')}`]),
]

/** How results are printed, and the population that is given. @throws BadInput with every fault, the programme's own aside. */
export const readOptions = async (typed: TypedOptions) => {
  const faults = faultsOf(typed)
  if (faults.length > 0) throw new BadInput(faults)
  const { population, format = 'json' } = typed
  return {
    print: formats[format as keyof typeof formats],
    population: population === undefined ? undefined : Number(population),
  }
}

/** The level of the results. A programme that rates nothing has its own levels, and needs none. */
const levelOf = (programme: Programme, asked: string | undefined): string => {
  if (rates(programme)) return chooseLevel(programme, asked)
  const levels = programme.programme.levels.map(({ id }) => id)
  if (asked !== undefined && !levels.includes(asked))
    throw new BadInput([`${programme.programme.id} has no level “${asked}”; it has ${levels.join(' or ')}`])
  return asked ?? ''
}

/** The programme and level that are asked for; undefined without one. @throws BadInput when there are none such. */
export const programmeAsked = async (
  { env }: Terminal,
  { programme: id, level, version }: TypedOptions,
): Promise<ReportOptions['by']> => {
  if (id === undefined) return undefined
  const programme = await findShipped(env, id, version)
  return { programme, level: levelOf(programme, level) }
}
