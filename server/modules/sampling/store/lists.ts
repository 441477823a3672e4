import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'

/** How a list was read. */
export interface ListAsRead {
  id: string
  rows: number
  /** Headings of the file that were read as columns of ours. */
  mapping: Readonly<Record<string, string>>
}

export interface NewList extends ListAsRead {
  inspectionId: string
  sample: string
  name: string
  sha256: string
  bytes: Uint8Array
}

const asRead = ({ who, when }: Act, { rows, mapping }: ListAsRead) => ({
  rows,
  mapping: JSON.stringify(mapping),
  uploadedAt: when,
  uploadedBy: who,
})

/** Keeps a list with its file. The database refuses the same bytes twice. */
export const addList = async (tx: Db, act: Act, { id, rows, mapping, bytes, ...list }: NewList): Promise<void> => {
  await tx
    .insertInto('samplingList')
    .values({ id, ...list, bytes, ...asRead(act, { id, rows, mapping }) })
    .execute()
}

/** Keeps how the same file was read now, with its columns matched otherwise. */
export const replaceReading = async (tx: Db, act: Act, read: ListAsRead): Promise<void> => {
  await tx.updateTable('samplingList').set(asRead(act, read)).where('id', '=', read.id).execute()
}
