import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { NotFound } from '#platform/errors.ts'
import type { Stores } from '#platform/files/take-files.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukInsetText } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { planningFilesOf } from '../queries/files.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { type ChecklistItem, itemsOf } from '../rules/checklist.ts'
import { largestOfPlanning, mostOfPlanning, reasonsNotToKeepFiles } from '../rules/files.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { planningFileTable } from './files/file-table.ts'
import { filesForm } from './files/files-form.ts'
import { addedByTeam, answerToFiles } from './files/receive.ts'
import { inspectionFrame } from './inspection-frame.ts'

/** One item of background information with its files (PLAN-08; DIPP manual 3.2, AP manual 3.2). */
export const backgroundItemPage = (needs: Stores & { scans: boolean }): Page => {
  const { db, scans } = needs

  const opened = async ({ params, user }: Visit): Promise<{ open: OpenInspection; item: ChecklistItem }> => {
    const open = await openInspection(db, user, params.reference as string)
    const item = itemsOf(open.programme, 'background').find(({ id }) => id === params.item)
    if (!item) throw new NotFound(`background information ${params.item}`)
    return { open, item }
  }

  const view = async (visit: Visit, errors?: FormErrors): Promise<View> => {
    const { open, item } = await opened(visit)
    const { id, reference, placeName } = open.inspection
    const [files, names] = await Promise.all([planningFilesOf(db, id, 'background'), namesOfPeople(db)])
    const reasons = reasonsNotToKeepFiles(open, 'background')
    return {
      ...inspectionFrame(open, 'plan'),
      heading: item.text,
      caption: 'Background information',
      title: `${item.text}: background information, ${placeName}`,
      backLink: paths.inspections.background(reference),
      errors,
      content: html`
        <p class="govuk-body">Source: ${item.source}</p>
        <h2 class="govuk-heading-m">Files</h2>
        ${planningFileTable({
          ...{ reference, names, scans, caption: 'Files', none: 'There are no files for it yet.' },
          files: files.filter(file => file.item === item.id),
          mayRemove: reasons.length === 0,
        })}
        ${
          reasons.length > 0
            ? govukInsetText({ text: `${reasons.join('. ')}.` })
            : filesForm({
                csrf: visit.csrf,
                label: 'Add files',
                hint: `Several at once, of up to ${largestOfPlanning / 1_000_000} MB each: PDF, Word, Excel, PowerPoint, OpenDocument, pictures, text or CSV. No passwords, no macros.`,
                button: 'Add the files',
                errors,
              })
        }`,
    }
  }

  return {
    path: paths.planningFiles.item(':reference', ':item'),
    permission: 'inspections:view',
    audit: 'BACKGROUND_ITEM',
    files: true,
    receives: { files: mostOfPlanning, largest: largestOfPlanning },
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const { open, item } = await opened(visit)
      const home = { home: 'background' as const, item: item.id, called: item.text }
      return answerToFiles(needs, visit, open, home, {
        ...addedByTeam,
        here: paths.planningFiles.item(open.inspection.reference, item.id),
        again: errors => view(visit, errors),
      })
    },
  }
}
