import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { addMeeting, changeMeeting } from '../../actions/meetings/save-meeting.ts'
import { meetingSettingOf } from '../../queries/meetings/meeting-setting.ts'
import { findMeeting, meetingsOf, sharedMeetingsAt } from '../../queries/meetings/meetings.ts'
import { movesOfMeetings } from '../../queries/meetings/moves-of-meetings.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import { reasonsNotToPlan } from '../../rules/access.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { clashesOf } from '../../rules/meetings/clashes.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'
import { type MovedMeeting, reasonsNotToMoveMeeting } from '../../rules/meetings/moved.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { momentInWords } from '../present-timeline.ts'
import { briefingLinks } from './briefing-links.ts'
import { fieldsOf, meetingForm } from './meeting-form.ts'
import { attendeesInWords, placeInWords, teamInWords, tellsOf, timeInWords, whenOf } from './present-meeting.ts'
import { readMeeting } from './read-meeting.ts'

const frame = ({ inspection }: OpenInspection, heading: string) => ({
  heading,
  title: `${heading}, ${inspection.placeName}`,
  backLink: paths.meetings.list(inspection.reference),
})

/** Where a meeting is added that the programme does not name, or that is wanted beside those. */
export const addMeetingPage = ({ db }: { db: Db }): Page => {
  const view = async (visit: Visit, errors?: FormErrors): Promise<View> => {
    const open = await openInspection(db, visit.user, visit.params.reference as string)
    const form = { open, csrf: visit.csrf, id: 'add-meeting', fields: visit.body, errors, button: 'Add the meeting' }
    return { ...inspectionFrame(open, 'meetings'), ...frame(open, 'Add a meeting'), errors, content: meetingForm(form) }
  }
  return {
    path: paths.meetings.add(':reference'),
    permission: 'timeline:move',
    audit: 'ADD_MEETING',
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const reference = visit.params.reference as string
      const { plan, errors } = readMeeting(visit.body, await openInspection(db, visit.user, reference))
      if (!plan) return view(visit, errors)
      await addMeeting(db, visit.act, reference, plan)
      return { redirect: paths.meetings.list(reference), notice: 'The meeting is added' }
    },
  }
}

/** One meeting: what is planned, what is wrong with it, and the form by which it is changed or moved (PLAN-09). */
export const meetingPage = ({ db }: { db: Db }): Page => {
  const view = async (visit: Visit, errors?: FormErrors): Promise<View> => {
    const open = await openInspection(db, visit.user, visit.params.reference as string)
    const { id } = open.inspection
    const meeting = await findMeeting(db, id, visit.params.id as string)
    const clashes = clashesOf(await meetingsOf(db, id), await meetingSettingOf(db, open))
    const [sharedAt, moves] = await Promise.all([sharedMeetingsAt(db, id), movesOfMeetings(db, id)])
    const own = clashes.filter(clash => clash.meeting === meeting.id).map(({ words }) => words)
    return {
      ...inspectionFrame(open, 'meetings'),
      ...frame(open, meeting.name),
      errors,
      content: content({ visit, open, meeting, errors, sharedAt, moves: moves.get(meeting.id) ?? [] }, own),
    }
  }
  return {
    path: paths.meetings.show(':reference', ':id'),
    permission: 'inspections:view',
    audit: 'MEETING',
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const { params, body, act, user } = visit
      const reference = params.reference as string
      const open = await openInspection(db, user, reference)
      const { plan, errors } = readMeeting(body, open)
      if (!plan) return view(visit, errors)
      const id = params.id as string
      const reason = String(body.movedReason ?? '')
      const isShared = (await sharedMeetingsAt(db, open.inspection.id)) !== undefined
      const before = await findMeeting(db, open.inspection.id, id)
      const unmoved = errorsOf(reasonsNotToMoveMeeting(before, plan, { isShared, reason }))
      if (unmoved) return view(visit, unmoved)
      let told = 0
      try {
        told = await changeMeeting(db, act, reference, { id, seen: Number(body.version), plan, reason })
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        return { ...(await view(visit, errorsOf(error.reasons.map(text => ({ field: 'name', text }))))), status: 409 }
      }
      return { redirect: paths.meetings.list(reference), notice: `“${plan.name}” is saved${tellsOf(told)}` }
    },
  }
}

interface Shown {
  visit: Visit
  open: OpenInspection
  meeting: Meeting
  errors: FormErrors | undefined
  sharedAt: Date | undefined
  moves: readonly MovedMeeting[]
}

const facts = ({ open, meeting }: Shown): Html => {
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return govukSummaryList({
    rows: [
      row(
        'When',
        meeting.day ? `${momentInWords({ date: meeting.day, time: null })}, ${timeInWords(meeting)}` : 'To be agreed',
      ),
      row('Where', placeInWords(meeting)),
      row('Who is asked', attendeesInWords(meeting).join('; ') || 'Nobody named yet'),
      row('Team', teamInWords(meeting, open.team).join(', ') || 'Nobody'),
    ],
  })
}

const movesView = (moves: readonly MovedMeeting[]): Html => html`
  <h2 class="govuk-heading-m">How it was moved</h2>
  <ul class="govuk-list govuk-list--bullet">
    ${moves.map(({ from, to, reason, by, at }) => html`<li>From ${whenOf(from)} to ${whenOf(to)}: ${reason} (${by}, ${moment(at)})</li>`)}
  </ul>`

const content = (shown: Shown, clashes: readonly string[]): Html => {
  const { visit, open, meeting, errors } = shown
  const { reference } = open.inspection
  const mayChange = reasonsNotToPlan(open.team, open.reader).length === 0 && !meeting.cancelled
  const id = `meeting-${meeting.id}`
  const typed = visit.body.name !== undefined
  return html`
    ${meeting.cancelled && govukInsetText({ text: `Cancelled: ${meeting.cancelled.reason}` })}
    ${clashes.length > 0 && govukInsetText({ html: html`<p class="govuk-body govuk-!-font-weight-bold">Look at this again:</p><ul class="govuk-list govuk-list--bullet">${clashes.map(words => html`<li>${words}</li>`)}</ul>` })}
    ${facts(shown)}
    ${shown.moves.length > 0 && movesView(shown.moves)}
    <p class="govuk-body">${briefingLinks(meeting, open)}<a class="govuk-link" href="${paths.meetings.record(reference, meeting.id)}">Record of this meeting</a>
      ${mayChange && html` <a class="govuk-link" href="${paths.meetings.cancel(reference, meeting.id)}">Cancel this meeting</a>`}</p>
    ${
      mayChange
        ? html`<h2 class="govuk-heading-m">Change or move it</h2>
          ${meetingForm({ open, csrf: visit.csrf, id, fields: typed ? visit.body : fieldsOf(meeting), errors, button: 'Save', asksWhyMoved: shown.sharedAt !== undefined && meeting.day !== null })}`
        : keptText(id, { name: 'Name', attendees: 'Who is asked', place: 'Where' })
    }`
}
