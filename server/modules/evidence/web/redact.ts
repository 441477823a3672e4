import { inspectionFrame, openInspection, refuseIf } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { acceptOf } from '#platform/files/content/kinds.ts'
import { RefusedFile } from '#platform/files/content/refusal.ts'
import { refusalInWords } from '#platform/files/content/refusal-in-words.ts'
import type { FileStore } from '#platform/files/file-store.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukFileUpload, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { closeOriginal } from '../actions/close-original.ts'
import { findFile } from '../queries/files.ts'
import { largestFile } from '../rules/limits.ts'
import { reasonsNotToClose } from '../rules/reasons.ts'
import { notRequested } from '../rules/review.ts'

/** Puts a redacted copy in the place of an original, which is closed to all but the lead inspector. */
export const redactPage = (stores: { db: Db; files: FileStore }): Page => ({
  path: paths.evidence.redact(':reference', ':id'),
  permission: 'evidence:request',
  audit: 'EVIDENCE_REDACT',
  files: true,
  receives: { files: 1, largest: largestFile },

  get: visit => view(stores.db, visit),

  async post(visit) {
    const { params, user, act, body, received } = visit
    const { db } = stores
    const open = await openInspection(db, user, params.reference as string)
    const file = await findFile(db, open.inspection.id, params.id as string)
    try {
      const closing = { id: params.id as string, reason: String(body.reason ?? ''), copy: received[0] }
      await closeOriginal(stores, act, open, closing)
    } catch (error) {
      if (!(error instanceof Conflict || error instanceof RefusedFile)) throw error
      const reasons =
        error instanceof Conflict
          ? error.reasons.map(text => ({ field: 'reason', text }))
          : [{ field: 'copy', text: refusalInWords(error.refusal) }]
      return { ...(await view(db, visit, errorsOf(reasons))), status: 409 }
    }
    const back = paths.evidence.item(params.reference as string, file?.item ?? notRequested)
    return { redirect: back, notice: 'The original is closed to all but the lead inspector' }
  },
})

const view = async (db: Db, { params, user, body, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  const file = await findFile(db, open.inspection.id, params.id as string)
  if (!file) throw new NotFound(`file ${params.id}`)
  if (!errors) refuseIf(reasonsNotToClose(open, file))
  return {
    ...inspectionFrame(open, 'evidence'),
    heading: 'Redact a file',
    title: `Redact a file, ${open.inspection.placeName}`,
    backLink: paths.evidence.item(open.inspection.reference, file.item ?? notRequested),
    errors,
    content: html`
      <p class="govuk-body">${file.name} is closed to everyone but the lead inspector and the deputy. The team reads the redacted copy in its place.</p>
      <form method="post" enctype="multipart/form-data" novalidate>
        ${csrf}
        ${govukFileUpload({
          id: 'copy',
          name: 'copy',
          label: { text: 'Redacted copy (optional)', classes: 'govuk-label--s' },
          hint: { text: 'Without one, nobody but the lead inspector and the deputy reads anything of it.' },
          attributes: { accept: acceptOf() },
          errorMessage: errors?.field.copy,
        })}
        ${govukTextarea({
          id: 'reason',
          name: 'reason',
          rows: '2',
          label: { text: 'Why the original is closed', classes: 'govuk-label--s' },
          hint: { text: 'Such as “It names people on probation”. Never the names themselves.' },
          value: errors ? String(body.reason ?? '') : undefined,
          errorMessage: errors?.field.reason,
        })}
        ${govukButton({ text: 'Close the original', preventDoubleClick: true })}
      </form>`,
  }
}
