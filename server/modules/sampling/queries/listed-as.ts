import type { OpenInspection } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import type { Facts } from '../rules/listed-case.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { samplesAt } from '../rules/samples-at.ts'
import { selectedCase } from '../rules/selected-case.ts'
import { casesOfDraw } from './cases.ts'
import { type Draw, findDraw } from './draws.ts'
import { readKeptList } from './kept-list.ts'
import { findList, listsOf } from './lists.ts'
import type { OpenSample } from './samples.ts'

/** What the long lists of an inspection say of one case, without who the person is. */
export interface ListedAs {
  /** Where it stands, and what became of it in the draw. */
  words: string
  /** Whether it is in the sample as it stands. */
  isInSample: boolean
  facts: Facts
  riskGroup: string
  sentenceKind: string
}

const whatBecame = (line: number, draw: Draw | undefined, drawn: SampledCase | undefined): string => {
  if (!draw) return 'no sample was drawn from it yet'
  if (drawn?.leftOut) return `it was left out of the sample: ${drawn.leftOut.reason}`
  if (drawn) return 'it is in the sample'
  const reasons = draw.record.excluded.find(each => each.line === line)?.reasons ?? []
  return reasons.length > 0 ? `it could not be drawn: ${reasons.join('; ')}` : 'it could have been drawn, and was not'
}

const listedIn = async (
  db: Db,
  open: OpenSample,
  { crn, eventNumber }: { crn: string; eventNumber: string },
): Promise<ListedAs | undefined> => {
  const { inspection, sample } = open
  const draw = await findDraw(db, inspection.id, sample.id)
  const kept = draw
    ? await findList(db, inspection.id, sample.id, draw.listId)
    : (await listsOf(db, inspection.id, sample.id))[0]
  if (!kept) return undefined
  const { cases } = await readKeptList(db, open, kept)
  const listed = cases.find(each => each.person.crn === crn && each.eventNumber === eventNumber)
  if (!listed) return undefined
  const drawn = draw && (await casesOfDraw(db, draw.id)).find(({ line }) => line === listed.line)
  const { riskGroup, sentenceKind } = selectedCase(listed, { ...open, fieldwork: inspection.fieldwork })
  return {
    words: `Line ${listed.line} of the long list “${kept.name}”: ${whatBecame(listed.line, draw, drawn)}`,
    isInSample: drawn !== undefined && drawn.leftOut === null,
    ...{ facts: listed.facts, riskGroup, sentenceKind },
  }
}

/**
 * Finds a case on the long lists of an inspection by its CRN and event number: on those that the samples were drawn from, or that were
 * uploaded last. Null where it is on none. Not inside a transaction: it may have to read a long list.
 */
export const listedAs = async (
  db: Db,
  open: OpenInspection,
  asked: { crn: string; eventNumber: string },
): Promise<ListedAs | null> => {
  for (const sample of samplesAt(open.programme, open.inspection.level)) {
    const found = await listedIn(db, { ...open, sample }, asked)
    if (found) return found
  }
  return null
}
