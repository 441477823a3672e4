import { doneStepsOf, issuesSample, type OpenDoor } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { samplesAt } from '../rules/samples-at.ts'
import { casesOfDraw } from './cases.ts'
import { findDraw } from './draws.ts'
import type { OpenSample } from './samples.ts'

/** A sample as the inspected body gets it at the announcement (SAMP-10; DIPP manual 4.2). */
export interface IssuedSample {
  open: OpenSample
  cases: readonly SampledCase[]
}

/** The samples that are issued to the inspected body: none before the announcement, and none where its programme issues none. */
export const issuedSamples = async (db: Db, door: OpenDoor): Promise<IssuedSample[]> => {
  const { inspection, programme } = door
  if (!issuesSample(door)) return []
  const done = await doneStepsOf(db, inspection.id)
  if (!done.some(({ step }) => step === 'sample-issued' || step === 'announcement')) return []
  const samples = await Promise.all(
    samplesAt(programme, inspection.level).map(async sample => {
      const draw = await findDraw(db, inspection.id, sample.id)
      return { open: { ...door, sample }, cases: draw ? await casesOfDraw(db, draw.id) : [] }
    }),
  )
  return samples.filter(({ cases }) => cases.length > 0)
}
