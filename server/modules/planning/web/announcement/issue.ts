import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukWarningText } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { issueAnnouncement } from '../../actions/announcement/issue-announcement.ts'
import {
  type AnnouncementPart,
  type LoadedAnnouncement,
  loadAnnouncement,
} from '../../queries/announcement/load-announcement.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { reasonsNotToAnnounceOn } from '../../rules/announcement/who-announces.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { documentTable } from './document-table.ts'

/** What is checked before the announcement is issued, which happens once (PLAN-05). */
export const issueAnnouncementPage = ({ db }: { db: Db }, parts: readonly AnnouncementPart[]): Page => ({
  path: paths.announcement.issue(':reference'),
  permission: 'announcement:issue',
  audit: 'ANNOUNCEMENT_ISSUE',

  async get(visit) {
    const { loaded } = await load(db, visit, parts)
    return view(visit, loaded, errorsOf(loaded.inTheWay.map(text => ({ field: 'issue', text }))))
  },

  async post(visit) {
    const reference = visit.params.reference as string
    try {
      await issueAnnouncement(db, visit.act, reference, parts)
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const { loaded } = await load(db, visit, parts)
      return { ...view(visit, loaded, errorsOf(error.reasons.map(text => ({ field: 'issue', text })))), status: 409 }
    }
    return { redirect: paths.announcement.show(reference), notice: 'The announcement is issued' }
  },
})

const load = async (db: Db, { user, params, act }: Visit, parts: readonly AnnouncementPart[]) => {
  const open = await openInspection(db, user, params.reference as string)
  refuseIf(reasonsNotToAnnounceOn(open.team, open.reader))
  return { loaded: await loadAnnouncement(db, open, parts, act.when) }
}

const view = ({ csrf }: Visit, loaded: LoadedAnnouncement, errors?: FormErrors): View => {
  const { inspection } = loaded.open
  return {
    ...inspectionFrame(loaded.open, 'plan'),
    heading: 'Issue the announcement',
    title: `Issue the announcement, ${inspection.placeName}`,
    backLink: paths.announcement.show(inspection.reference),
    errors,
    content: html`
      <p class="govuk-body">Read what is sent once more. The inspected body finds it on its own pages as soon as it is issued.</p>
      ${documentTable(loaded, { mayCorrect: false })}
      ${govukWarningText({ text: 'It is issued once, and stays as it is then.', iconFallbackText: 'Warning' })}
      <form method="post" novalidate id="issue">
        ${csrf}
        ${loaded.inTheWay.length === 0 && govukButton({ text: 'Issue now', preventDoubleClick: true })}
      </form>`,
  }
}
