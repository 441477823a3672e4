import { draw, type OpenSample, openSample, uploadList } from '#modules/sampling'
import { addWeeks } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../demonstration/act-of.ts'
import type { Username } from '../demonstration/people.ts'
import { casesOfDraw } from '../modules/sampling/queries/cases.ts'
import { findDraw } from '../modules/sampling/queries/draws.ts'
import type { SampledCase } from '../modules/sampling/rules/sampled-case.ts'
import { listOfRows } from './long-list.ts'
import { setUpInspection, southCentral } from './report-to-publish.ts'
import { teamUp } from './team-up.ts'
import { noon } from './visitor.ts'

const uploaded = new Date('2026-01-05T10:00:00Z')
const drawnAt = new Date('2026-01-05T11:00:00Z')

/** So many cases that can be drawn, of all risks and of two kinds of sentence, in two PDUs in turn. */
export const variedRows = (count: number): Record<string, string>[] =>
  Array.from({ length: count }, (_, i) => ({
    pdu: i % 2 === 0 ? 'Oxfordshire' : 'Hampshire North',
    rosh: ['Low', 'Medium', 'Medium', 'High'][i % 4] as string,
    sentence_type: i % 3 === 0 ? 'Adult Licence' : 'ORA Community Order',
    sex: i % 5 === 0 ? 'Female' : 'Male',
  }))

/** The sample as this person opens it. */
export const sampleOpenedBy = (db: Db, username: Username, reference: string, sample = 'cases'): Promise<OpenSample> =>
  openSample(db, { username, permissions: actOf(username, drawnAt).permissions }, reference, sample)

/** The cases of the sample as they stand now. */
export const casesNow = async (db: Db, reference: string, sample = 'cases'): Promise<SampledCase[]> => {
  const { inspection } = await sampleOpenedBy(db, 'samir', reference, sample)
  const latest = await findDraw(db, inspection.id, sample)
  return latest ? casesOfDraw(db, latest.id) : []
}

/** Samir uploads a list, and draws from it; again, with the reason. */
export const drawFrom = async (
  db: Db,
  reference: string,
  list: Uint8Array,
  { sample = 'cases', size, reason = '' }: { sample?: string; size?: number; reason?: string } = {},
): Promise<void> => {
  const open = await sampleOpenedBy(db, 'samir', reference, sample)
  const file = { name: 'invented.csv', bytes: list }
  const kept = await uploadList(db, actOf('samir', uploaded), open, file)
  if (!('list' in kept)) throw new Error(`The invented list has faults: ${JSON.stringify(kept.faults)}`)
  const seen = (await findDraw(db, open.inspection.id, sample))?.number ?? 0
  const wanted = { size, sizeReason: size === undefined ? '' : 'For the test', seed: 'a seed of the tests', reason }
  await draw(db, actOf('samir', drawnAt), open, { list: kept.list, seen, ...wanted })
}

/**
 * South Central with its sample drawn: from 60 cases that can be drawn, if not said otherwise. Nadia leads, Tom assists, Joan
 * set it up. Its reference.
 */
export const drawnSample = async (
  db: Db,
  rows: readonly Record<string, string>[] = variedRows(60),
  fieldwork = southCentral.fieldwork,
): Promise<string> => {
  const reference = await setUpInspection(db, { ...southCentral, fieldwork })
  await drawFrom(db, reference, listOfRows(rows.map(row => ({ start_date: addWeeks(fieldwork, -30), ...row }))))
  return reference
}

/** A drawn sample of which tests try one case after the other. */
export interface TriedSample {
  reference: string
  /** The case at this place in the draw, as it was drawn. */
  nth(i: number): SampledCase
  /** The same as it is now. */
  now(i: number): Promise<SampledCase>
}

/** `drawnSample` with Gareth on its team as the deputy of Nadia, who leads. */
export const sampleToTry = async (db: Db): Promise<TriedSample> => {
  const reference = await drawnSample(db)
  await teamUp(db, actOf('joan', noon), reference, { gareth: 'deputy-lead-inspector' })
  const cases = await casesNow(db, reference)
  const nth = (i: number): SampledCase => cases[i] as SampledCase
  const now = async (i: number) => (await casesNow(db, reference)).find(({ id }) => id === nth(i).id) as SampledCase
  return { reference, nth, now }
}
