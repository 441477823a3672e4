import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { removeFile } from '../../actions/keep-files.ts'
import { findPlanningFile } from '../../queries/files.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { type FileHome, type PlanningFile, reasonsNotToKeepFiles } from '../../rules/files.ts'
import { inspectionFrame } from '../inspection-frame.ts'

const audits: Record<FileHome, string> = { background: 'BACKGROUND_FILE_REMOVE', slides: 'SLIDES_FILE_REMOVE' }
const sections = { background: 'plan', slides: 'meetings' } as const

const ownerOf = ({ home, item }: PlanningFile, reference: string): string =>
  home === 'background' ? paths.planningFiles.item(reference, item) : paths.planningFiles.briefing(reference, item)

/** Asks before a file of planning is removed, and why. */
export const removePlanningFilePage = (home: FileHome, { db }: { db: Db }): Page => {
  const view = async ({ params, user, csrf, body }: Visit, errors?: FormErrors): Promise<View> => {
    const open = await openInspection(db, user, params.reference as string)
    const file = await findPlanningFile(db, open.inspection.id, { home, id: params.id as string })
    if (!errors)
      refuseIf([...reasonsNotToKeepFiles(open, home), ...(file.removed ? ['The file was removed already'] : [])])
    const back = ownerOf(file, open.inspection.reference)
    return {
      ...inspectionFrame(open, sections[home]),
      heading: `Do you want to remove “${file.name}”?`,
      title: `Remove a file, ${open.inspection.placeName}`,
      backLink: back,
      errors,
      content: keptForm({
        id: `remove-${file.id}`,
        csrf,
        content: html`
          <p class="govuk-body">Nobody can open it any more. That it was here, and why it was removed, stays on the record.</p>
          ${govukTextarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Why', classes: 'govuk-label--s' }, value: String(body.reason ?? ''), errorMessage: errors?.field.reason })}
          <div class="govuk-button-group">
            ${govukButton({ text: 'Remove the file', classes: 'govuk-button--warning', preventDoubleClick: true })}
            <a class="govuk-link" data-discard href="${back}">Keep it</a>
          </div>`,
      }),
    }
  }
  return {
    path: paths.planningFiles.remove(home, ':reference', ':id'),
    permission: 'inspections:view',
    audit: audits[home],
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const { params, body, act, user } = visit
      const open = await openInspection(db, user, params.reference as string)
      const file = await findPlanningFile(db, open.inspection.id, { home, id: params.id as string })
      try {
        await removeFile(db, act, open, { home, id: file.id, reason: String(body.reason ?? '').slice(0, 2000) })
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        const errors = errorsOf(error.reasons.map(text => ({ field: 'reason', text })))
        return { ...(await view(visit, errors)), status: 409 }
      }
      return { redirect: ownerOf(file, open.inspection.reference), notice: `“${file.name}” is removed` }
    },
  }
}
