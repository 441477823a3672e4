import { openInspection, refuseIf } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { fileDownload } from '#platform/web/file-download.ts'
import type { Page } from '#platform/web/page.ts'
import { findFile } from '../queries/files.ts'
import { reasonsNotToRead } from '../rules/reasons.ts'

/** A file itself: to be saved, never shown inline, sent as it is read, and on the record as read (EVID-05). */
export const filePage = ({ db, files, scans }: { db: Db; files: FileStore; scans: boolean }): Page => ({
  path: paths.evidence.file(':reference', ':id'),
  permission: 'evidence:view',
  audit: 'EVIDENCE_FILE',

  async get({ params, user }) {
    const open = await openInspection(db, user, params.reference as string)
    const file = await findFile(db, open.inspection.id, params.id as string)
    if (!file || file.removedAt) throw new NotFound(`file ${params.id}`)
    refuseIf(reasonsNotToRead(open, file, scans))
    return fileDownload(files, file)
  },
})
