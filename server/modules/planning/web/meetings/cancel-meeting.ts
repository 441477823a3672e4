import { z } from 'zod'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { cancelMeeting } from '../../actions/meetings/save-meeting.ts'
import { findMeeting } from '../../queries/meetings/meetings.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { tellsOf } from './present-meeting.ts'

const form = z.object({ reason: filled('Enter why the meeting is cancelled') })

/** Asks before a meeting is cancelled, and why. */
export const cancelMeetingPage = ({ db }: { db: Db }): Page => ({
  path: paths.meetings.cancel(':reference', ':id'),
  permission: 'timeline:move',
  audit: 'CANCEL_MEETING',

  get: visit => view(db, visit),

  async post(visit) {
    const { params, body, act } = visit
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, parsed.errors)
    const reference = params.reference as string
    const told = await cancelMeeting(db, act, reference, { id: params.id as string, reason: parsed.values.reason })
    return { redirect: paths.meetings.list(reference), notice: `The meeting is cancelled${tellsOf(told)}` }
  },
})

const view = async (db: Db, { params, user, csrf, body }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  const meeting = await findMeeting(db, open.inspection.id, params.id as string)
  const back = paths.meetings.show(open.inspection.reference, meeting.id)
  return {
    ...inspectionFrame(open, 'meetings'),
    heading: `Do you want to cancel “${meeting.name}”?`,
    title: `Cancel a meeting, ${open.inspection.placeName}`,
    backLink: back,
    errors,
    content: keptForm({
      id: `cancel-${meeting.id}`,
      csrf,
      content: html`
        ${govukTextarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Why', classes: 'govuk-label--s' }, value: String(body.reason ?? ''), errorMessage: errors?.field.reason })}
        <div class="govuk-button-group">
          ${govukButton({ text: 'Cancel the meeting', classes: 'govuk-button--warning', preventDoubleClick: true })}
          <a class="govuk-link" data-discard href="${back}">Keep it</a>
        </div>`,
    }),
  }
}
