import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { counted } from '#platform/words.ts'
import { layOutMeetings } from '../../actions/meetings/lay-out-meetings.ts'
import { shareMeetings } from '../../actions/meetings/share-meetings.ts'
import { recordsOf } from '../../queries/meetings/meeting-record.ts'
import { meetingSettingOf } from '../../queries/meetings/meeting-setting.ts'
import { meetingsOf, sharedMeetingsAt } from '../../queries/meetings/meetings.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { meetingsContent } from './meetings-content.ts'

/** The meetings of an inspection by day, what is wrong with them, and what the programme asks for that is not planned yet (PLAN-09). */
export const listMeetingsPage = ({ db }: { db: Db }): Page => ({
  path: paths.meetings.list(':reference'),
  permission: 'inspections:view',
  audit: 'MEETINGS',

  get: visit => view(db, visit),

  async post(visit): Promise<Answer> {
    const { params, body, act } = visit
    const reference = params.reference as string
    const here = paths.meetings.list(reference)
    try {
      if (body.intent === 'share') {
        const told = await shareMeetings(db, act, reference)
        const whom = told === 0 ? 'nobody of it is invited yet' : `${counted(told, 'person')} told by message`
        return {
          redirect: here,
          notice: `The inspected body sees the meetings now: ${whom.replace('persons', 'people')}`,
        }
      }
      const { count, without } = await layOutMeetings(db, act, reference)
      const left = without.length === 0 ? '' : `. Without a day: ${without.join('; ')}`
      return { redirect: here, notice: `${counted(count, 'meeting')} laid out over the days${left}` }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const errors = errorsOf(error.reasons.map(text => ({ field: 'intent', text })))
      return { ...(await view(db, visit, errors)), status: 409 }
    }
  },
})

const view = async (db: Db, { params, user, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  const { id, placeName } = open.inspection
  const [meetings, setting, records, sharedAt, names] = await Promise.all([
    meetingsOf(db, id),
    meetingSettingOf(db, open),
    recordsOf(db, id),
    sharedMeetingsAt(db, id),
    namesOfPeople(db),
  ])
  return {
    ...inspectionFrame(open, 'meetings'),
    heading: 'Meetings',
    title: `Meetings, ${placeName}`,
    errors,
    content: meetingsContent({ open, meetings, setting, records, sharedAt, names, csrf }),
  }
}
