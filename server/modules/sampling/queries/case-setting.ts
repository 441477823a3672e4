import { namesOfPeople } from '#modules/people'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { SampleClosing } from '../rules/reasons-after-closing.ts'
import type { CaseSetting } from '../rules/reasons-not-to-exclude.ts'
import { findCase } from './cases.ts'
import { type DrawSummary, drawsOf } from './draws.ts'
import type { OpenSample } from './samples.ts'

/** A case of this sample, of whichever draw, with everything that decides what may be done with it. */
export interface OpenCase extends CaseSetting {
  draw: DrawSummary
}

/**
 * Opens a case of a sample for whoever acts.
 * @param closing What closes the sample: held, in a transaction.
 * @throws NotFound when the sample has no such case.
 */
export const caseSetting = async (
  db: Db,
  { inspection, sample, team }: OpenSample,
  { who, permissions }: Pick<Act, 'who' | 'permissions'>,
  id: string,
  closing: SampleClosing,
): Promise<OpenCase> => {
  const [sampled, draws, names] = await Promise.all([
    findCase(db, inspection.id, id),
    drawsOf(db, inspection.id, sample.id),
    namesOfPeople(db),
  ])
  const draw = draws.find(each => each.id === sampled?.drawId)
  if (!sampled || !draw) throw new NotFound(`case ${id} of ${inspection.reference}`)
  const reader = { username: who, permissions }
  return { sampled, draw, isOfSample: draw === draws[0], closing, team, reader, names }
}
