import type { Db } from '#platform/db/open.ts'
import type { ReceivedFile } from '../rules/received-file.ts'

const files = (db: Db) =>
  db
    .selectFrom('evidenceFile as file')
    .innerJoin('fileContent as content', 'content.sha256', 'file.sha256')
    .select(['file.id', 'item', 'name', 'file.sha256', 'receivedAt', 'sentBy', 'dueAt', 'removedAt', 'redacts'])
    .select(['closedAt', 'closedBy', 'closeReason', 'size', 'kind', 'scannedAt', 'virus', 'scanTrouble', 'scanDueAt'])

type Row = Awaited<ReturnType<ReturnType<typeof files>['executeTakeFirstOrThrow']>>

const received = ({ closedAt, closedBy, closeReason, ...file }: Row): ReceivedFile => ({
  ...file,
  closed: closedAt && { at: closedAt, by: closedBy ?? '', reason: closeReason ?? '' },
})

/** Every file of an inspection in the order in which they came, also those taken back. */
export const filesOf = async (db: Db, inspectionId: string): Promise<ReceivedFile[]> =>
  (await files(db).where('inspectionId', '=', inspectionId).orderBy('file.id').execute()).map(received)

/** One file of this inspection, or undefined. */
export const findFile = async (db: Db, inspectionId: string, id: string): Promise<ReceivedFile | undefined> => {
  const row = await files(db).where('inspectionId', '=', inspectionId).where('file.id', '=', id).executeTakeFirst()
  return row && received(row)
}

/** Every file that has this content, of whichever inspection. */
export const filesWith = (db: Db, sha256: string) =>
  db
    .selectFrom('evidenceFile')
    .select(['id', 'inspectionId', 'item', 'name', 'sending', 'redacts', 'removedAt'])
    .where('sha256', '=', sha256)
    .orderBy('id')
    .execute()

/** How many files came in one go. */
export const countSent = async (db: Db, inspectionId: string, sending: string): Promise<number> => {
  const { count } = await db
    .selectFrom('evidenceFile')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('inspectionId', '=', inspectionId)
    .where('sending', '=', sending)
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Somebody who sent files for which no receipt went out. */
export interface WithoutReceipt {
  inspection: { id: string; reference: string; placeName: string }
  sentBy: string
}

/** Who sent files before then that have no receipt, and nothing since: no file, and no piece of one. */
export const sendersWithoutReceipt = async (db: Db, before: Date): Promise<WithoutReceipt[]> => {
  const rows = await db
    .selectFrom('evidenceFile as file')
    .innerJoin('planningInspection as inspection', 'inspection.id', 'file.inspectionId')
    .select(['inspection.id', 'reference', 'placeName', 'sentBy'])
    .where('receiptedAt', 'is', null)
    .where('redacts', 'is', null)
    .groupBy(['inspection.id', 'reference', 'placeName', 'sentBy'])
    .having(({ fn }) => fn.max('receivedAt'), '<=', before)
    .having(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('evidenceUpload as upload')
            .select('upload.id')
            .whereRef('upload.inspectionId', '=', 'inspection.id')
            .whereRef('begunBy', '=', 'sentBy')
            .where('endedAt', 'is', null)
            .where('arrivedAt', '>', before),
        ),
      ),
    )
    .execute()
  return rows.map(({ sentBy, ...inspection }) => ({ inspection, sentBy }))
}
