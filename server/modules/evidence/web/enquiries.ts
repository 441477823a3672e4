import { inspectionFrame, openInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { enquiryList } from './enquiry-list.ts'
import { loadEvidence } from './load-evidence.ts'

/** Every line of enquiry that evidence in advance has raised (EVID-07; DIPP manual 3.6). */
export const enquiriesPage = ({ db }: { db: Db }): Page => ({
  path: paths.evidence.enquiries(':reference'),
  permission: 'evidence:view',
  audit: 'LINES_OF_ENQUIRY',

  async get({ params, user, act }) {
    const open = await openInspection(db, user, params.reference as string)
    const { enquiries, names } = await loadEvidence(db, open, act.when)
    const { reference, placeName } = open.inspection
    return {
      ...inspectionFrame(open, 'evidence'),
      heading: 'Lines of enquiry',
      title: `Lines of enquiry, ${placeName}`,
      backLink: paths.evidence.list(reference),
      content: html`
        <p class="govuk-body">Questions that the evidence raises, to be followed in fieldwork. They are raised from an item of the evidence.</p>
        ${enquiryList(enquiries, { names, reference })}`,
    }
  },
})
