import type { Db } from '#platform/db/open.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { requestsOf } from './exclusion-requests.ts'

const selected = [
  ...(['line', 'crn', 'eventNumber', 'pdu', 'practitioner', 'riskGroup', 'sentenceKind'] as const),
  ...(['questionSet', 'questionSetReason'] as const),
] as const

const casesIn = (db: Db) =>
  db
    .selectFrom('samplingCase as own')
    .leftJoin('samplingCase as replaced', 'replaced.id', 'own.replaces')
    .leftJoin('samplingCase as substitute', 'substitute.replaces', 'own.id')
    .select(selected.map(column => `own.${column}` as const))
    .select(['own.id', 'own.drawId', 'own.fileRead', 'own.addedAt', 'own.addedBy', 'own.whyPreferred'])
    .select(['own.leftOutAt', 'own.leftOutBy', 'own.leftOutReason'])
    .select(['replaced.id as replacedId', 'replaced.crn as replacedCrn'])
    .select(['substitute.id as substituteId', 'substitute.crn as substituteCrn'])

type Row = Awaited<ReturnType<ReturnType<typeof casesIn>['executeTakeFirstOrThrow']>>

const other = (id: string | null, crn: string | null) => (id && crn ? { id, crn } : null)

const sampledCase = (row: Row, requests: SampledCase['requests']): SampledCase => {
  const { whyPreferred, leftOutAt, leftOutBy, leftOutReason, ...rest } = row
  const { replacedId, replacedCrn, substituteId, substituteCrn, ...own } = rest
  const replaced = other(replacedId, replacedCrn)
  return {
    ...own,
    replaces: replaced && { ...replaced, why: whyPreferred ?? '' },
    replacedBy: other(substituteId, substituteCrn),
    leftOut: leftOutAt && { at: leftOutAt, by: leftOutBy ?? '', reason: leftOutReason ?? '' },
    requests,
  }
}

/** Every case of a draw, and every substitute, in the order of the list. */
export const casesOfDraw = async (db: Db, drawId: string): Promise<SampledCase[]> => {
  const rows = await casesIn(db).where('own.drawId', '=', drawId).orderBy('own.line').execute()
  const requests = Map.groupBy(await requestsOf(db, { drawId }), ({ caseId }) => caseId)
  return rows.map(row =>
    sampledCase(
      row,
      (requests.get(row.id) ?? []).map(({ request }) => request),
    ),
  )
}

/** One case of this inspection, of whichever of its draws, or undefined. */
export const findCase = async (db: Db, inspectionId: string, id: string): Promise<SampledCase | undefined> => {
  const row = await casesIn(db).where('own.inspectionId', '=', inspectionId).where('own.id', '=', id).executeTakeFirst()
  if (!row) return undefined
  return sampledCase(
    row,
    (await requestsOf(db, { caseId: id })).map(({ request }) => request),
  )
}
