import { type OpenInspection, openInspection, type Reader } from '#modules/planning'
import type { SampleRules } from '#modules/programmes'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { samplesAt } from '../rules/samples-at.ts'

/** One sample of an inspection, with everything that decides what may be done with it. */
export interface OpenSample extends OpenInspection {
  sample: SampleRules
}

/**
 * A sample of the inspection with this reference, by its id in the programme, for someone who may open the inspection.
 * @throws NotFound when there is no such inspection, or its programme has no such sample at its level; Forbidden for someone
 * who is neither on its team nor sees all.
 */
export const openSample = async (db: Db, user: Reader, reference: string, id: string): Promise<OpenSample> => {
  const open = await openInspection(db, user, reference)
  const sample = samplesAt(open.programme, open.inspection.level).find(each => each.id === id)
  if (!sample) throw new NotFound(`sample ${id} of ${reference}`)
  return { ...open, sample }
}

/** What there is of a sample so far. */
export interface SampleStanding {
  lists: number
  /** How many cases the latest draw has; null before the first. */
  drawn: number | null
  drawnAt: Date | null
}

/** What there is of each sample of an inspection, by its id; nothing of those for which no list was uploaded. */
export const standingOfSamples = async (db: Db, inspectionId: string): Promise<Map<string, SampleStanding>> => {
  const [lists, draws] = await Promise.all([
    db
      .selectFrom('samplingList')
      .select(({ fn }) => ['sample', fn.countAll<number>().as('lists')])
      .where('inspectionId', '=', inspectionId)
      .groupBy('sample')
      .execute(),
    db
      .selectFrom('samplingDraw')
      .distinctOn('sample')
      .select(['sample', 'drawnAt', ({ ref }) => ref('record', '->').key('size').key('drawn').as('drawn')])
      .where('inspectionId', '=', inspectionId)
      .orderBy('sample')
      .orderBy('number', 'desc')
      .execute(),
  ])
  const drawnOf = new Map(draws.map(draw => [draw.sample, draw]))
  return new Map(
    lists.map(({ sample, lists: count }) => {
      const draw = drawnOf.get(sample)
      return [sample, { lists: count, drawn: draw?.drawn ?? null, drawnAt: draw?.drawnAt ?? null }]
    }),
  )
}
