import { groupingsFor, liveFigures } from '#modules/casework'
import { findInspection, gatheredInspections, type Inspection } from '#modules/planning'
import { getProgramme } from '#modules/programmes'
import { BadInput } from '#platform/command-line.ts'
import type { Db } from '#platform/db/open.ts'
import { faultsOfPopulation } from './faults-of-population.ts'
import type { SourcedAnswers } from './sourced-answers.ts'

const casesOf = async (db: Db, inspection: Inspection) => {
  const programme = await getProgramme(db, inspection.programme, inspection.programmeVersion)
  const { answers, figures } = await liveFigures(db, { inspection, programme })
  // Cases have numbers within their inspection.
  return { figures, answers: answers.map(each => ({ ...each, case: `${inspection.reference} ${each.case}` })) }
}

/**
 * The answers in the completed cases of an inspection, by its own programme, version and level; where its level gathers others,
 * with those of the places in its region (RATE-05).
 * @param population How many cases they are a sample of; without it, those that they were drawn from.
 * @throws BadInput when there is no such inspection, or the population is too small.
 */
export const inspectionAnswers = async (
  db: Db,
  reference: string,
  population: number | undefined,
): Promise<SourcedAnswers> => {
  const inspection = await findInspection(db, reference)
  if (!inspection) throw new BadInput([`there is no file and no inspection ${reference}`])
  const { level, programme: id, programmeVersion } = inspection
  const programme = await getProgramme(db, id, programmeVersion)
  const { gathers = [] } = programme.programme.levels.find(each => each.id === level) ?? {}
  const gathered = await gatheredInspections(db, inspection, gathers)
  const all = await Promise.all([inspection, ...gathered].map(each => casesOf(db, each)))
  const completed = all.reduce((sum, { figures }) => sum + figures.completed, 0)
  const faults = faultsOfPopulation(population, completed)
  if (faults.length > 0) throw new BadInput(faults)
  const isKnown = all.every(({ figures }) => figures.completed === 0 || figures.population !== null)
  const drawnFrom = isKnown ? all.reduce((sum, { figures }) => sum + (figures.population ?? 0), 0) : undefined
  return {
    answers: all.flatMap(({ answers }) => answers),
    by: { programme, level },
    population: population ?? drawnFrom,
    groupings: groupingsFor(programme),
    remarks: completed === 0 ? ['no case is completed yet'] : [],
  }
}
