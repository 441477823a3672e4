import { sql } from 'kysely'
import type { Db } from '#platform/db/open.ts'
import type { InspectedCase } from '../rules/inspected-case.ts'

const columns = [
  ...(['id', 'number', 'crn', 'eventNumber', 'pdu', 'practitioner', 'riskGroup', 'sentenceKind'] as const),
  ...(['questionSet', 'questionSetReason', 'questionSetBy', 'fileRead', 'fileReadReason', 'part'] as const),
  ...(['facts', 'factsVersion', 'inspector', 'completedAt', 'completedBy', 'onList'] as const),
] as const

const cases = (db: Db, inspectionId: string) =>
  db
    .selectFrom('caseworkCase as own')
    .leftJoin('samplingCase as sampled', 'sampled.id', 'own.sampledAs')
    .leftJoin('samplingDraw as draw', 'draw.id', 'sampled.drawId')
    .select(columns.map(column => `own.${column}` as const))
    .select(['own.sampledAs', 'own.sample', 'own.arrangedWith', 'own.arrangedReason'])
    .select(['sampled.leftOutAt', 'sampled.leftOutReason'])
    .select(
      sql<boolean>`draw.number = (
        select max(number) from sampling_draw later
        where later.inspection_id = draw.inspection_id and later.sample = draw.sample
      )`.as('isOfLatestDraw'),
    )
    .select(
      sql<string[]>`array(
        select username from casework_conflict where case_id = own.id order by declared_at
      )`.as('conflicts'),
    )
    .where('own.inspectionId', '=', inspectionId)

type Row = Awaited<ReturnType<ReturnType<typeof cases>['executeTakeFirstOrThrow']>>

const inspectedCase = (row: Row): InspectedCase => {
  const { sampledAs, sample, arrangedWith, arrangedReason, leftOutAt, leftOutReason, isOfLatestDraw, ...own } = row
  const leftOut = leftOutAt && { at: leftOutAt, reason: leftOutReason ?? '' }
  // One that was arranged, then drawn, is an arranged case again once the sample is drawn anew without it.
  const isOfSample = sampledAs !== null && (arrangedWith === null || leftOut !== null || isOfLatestDraw)
  return {
    ...own,
    sampled: isOfSample ? { id: sampledAs, sample: sample ?? '', leftOut, isOfLatestDraw } : null,
    arranged: arrangedWith === null ? null : { with: arrangedWith, reason: arrangedReason ?? '' },
  }
}

/** Every case of an inspection that was taken up, by number: also those left out since, and those of earlier draws. */
export const casesOf = async (db: Db, inspectionId: string): Promise<InspectedCase[]> =>
  (await cases(db, inspectionId).orderBy('own.number').execute()).map(inspectedCase)

/** The case with this number, or undefined. */
export const findCase = async (db: Db, inspectionId: string, number: number): Promise<InspectedCase | undefined> => {
  const row = await cases(db, inspectionId).where('own.number', '=', number).executeTakeFirst()
  return row && inspectedCase(row)
}
