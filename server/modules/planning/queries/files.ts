import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import '#platform/files/tables.ts'
import type { FileHome, PlanningFile } from '../rules/files.ts'

const files = (db: Db, inspectionId: string, home: FileHome) =>
  db
    .selectFrom('planningFile as file')
    .innerJoin('fileContent as content', 'content.sha256', 'file.sha256')
    .select(['file.id', 'home', 'item', 'name', 'file.sha256', 'size', 'kind', 'receivedAt', 'sentBy', 'dueAt'])
    .select(['removedAt', 'removedBy', 'removeReason', 'scannedAt', 'virus', 'scanTrouble', 'scanDueAt'])
    .where('inspectionId', '=', inspectionId)
    .where('home', '=', home)

type Row = Awaited<ReturnType<ReturnType<typeof files>['execute']>>[number]

const fileOf = ({ removedBy, removeReason, ...file }: Row): PlanningFile => ({
  ...file,
  removed: file.removedAt && { at: file.removedAt, by: removedBy ?? '', reason: removeReason ?? '' },
})

/** Every file of this kind in the order in which they came, also those that were removed. */
export const planningFilesOf = async (db: Db, inspectionId: string, home: FileHome): Promise<PlanningFile[]> =>
  (await files(db, inspectionId, home).orderBy('file.id').execute()).map(fileOf)

/** All files of planning with this content, of whichever inspection, also those that were removed. */
export const planningFilesWith = (db: Db, sha256: string) =>
  db
    .selectFrom('planningFile')
    .select(['id', 'inspectionId', 'home', 'item', 'name'])
    .where('sha256', '=', sha256)
    .orderBy('id')
    .execute()

/** One of them. @throws NotFound for a file of another inspection, or of another kind. */
export const findPlanningFile = async (
  db: Db,
  inspectionId: string,
  { home, id }: { home: FileHome; id: string },
): Promise<PlanningFile> => {
  const row = await files(db, inspectionId, home).where('file.id', '=', id).executeTakeFirst()
  if (!row) throw new NotFound(`file ${id}`)
  return fileOf(row)
}
