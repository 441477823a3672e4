import { paths } from '#paths'
import { NotFound } from '#platform/errors.ts'
import { reasonsNotToReadFile } from '#platform/files/rules/scan-in-words.ts'
import type { Stores } from '#platform/files/take-files.ts'
import { fileDownload } from '#platform/web/file-download.ts'
import type { Page } from '#platform/web/page.ts'
import { findPlanningFile } from '../../queries/files.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import type { FileHome } from '../../rules/files.ts'

const audits: Record<FileHome, string> = { background: 'BACKGROUND_FILE', slides: 'SLIDES_FILE' }

/** A file of planning: to be saved, never shown inline, and on the record as read (PLAN-08, PLAN-10, EVID-05). */
export const planningFilePage = (home: FileHome, { db, files, scans }: Stores & { scans: boolean }): Page => ({
  path: paths.planningFiles.show(home, ':reference', ':id'),
  permission: 'inspections:view',
  audit: audits[home],

  async get({ params, user }) {
    const open = await openInspection(db, user, params.reference as string)
    const file = await findPlanningFile(db, open.inspection.id, { home, id: params.id as string })
    if (file.removed) throw new NotFound(`file ${file.id}, which was removed`)
    refuseIf(reasonsNotToReadFile(file, scans))
    return fileDownload(files, file)
  },
})
