import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { counted, listed } from '#platform/words.ts'
import { issueTimetable } from '../actions/issue-timetable.ts'
import { openTimetable } from '../queries/timetable.ts'
import { issuesOf } from '../queries/timetable-issues.ts'
import { clashesOf } from '../rules/timetable/clashes.ts'
import { reasonsNotToIssueTimetable, timetableToIssue } from '../rules/timetable/issued-timetable.ts'
import { clashList } from './timetable-clashes.ts'

/** Where the timetable is looked at once more, and issued to the inspected body (CASE-04; DIPP manual 5.1). */
export const issueTimetablePage = ({ db }: { db: Db }): Page => ({
  path: paths.timetable.issue(':reference'),
  permission: 'cases:allocate',
  audit: 'TIMETABLE_ISSUE',

  async get({ params, user, csrf }) {
    const open = await openTimetable(db, user, params.reference as string)
    const { inspection, state } = open
    const [last] = await issuesOf(db, inspection.id)
    const reasons = reasonsNotToIssueTimetable(open, state, last)
    const { interviews, fileReads, withoutPlace } = timetableToIssue(state)
    const clashes = clashesOf(state.timetable, state.setting)
    const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
    return {
      ...inspectionFrame(open, 'timetable'),
      heading: 'Issue the timetable',
      title: `Issue the timetable, ${inspection.placeName}`,
      backLink: paths.timetable.show(inspection.reference),
      content:
        reasons.length > 0
          ? govukInsetText({ text: `${reasons.join('. ')}.` })
          : html`
            ${govukSummaryList({
              rows: [
                row('Issue', `${(last?.number ?? 0) + 1}`),
                row('Interviews', String(interviews.length)),
                row('File reads', String(fileReads.length)),
                row(
                  'Without a time',
                  withoutPlace.length === 0
                    ? 'None'
                    : `${counted(withoutPlace.length, 'case')}: ${listed(withoutPlace.map(({ number }) => String(number)))}`,
                ),
              ],
            })}
            ${
              clashes.length > 0 &&
              clashList(
                'It still clashes',
                clashes.map(({ text }) => text),
              )
            }
            <p class="govuk-body">What is issued stays as it is, as a page to print and as calendar files. Later changes are issued again, under the next number.</p>
            <form method="post" novalidate>
              ${csrf}
              ${govukButton({ text: 'Issue the timetable', preventDoubleClick: true })}
            </form>`,
    }
  },

  async post({ params, user, act }) {
    const open = await openTimetable(db, user, params.reference as string)
    const number = await issueTimetable(db, act, open)
    return {
      redirect: paths.timetable.issued(open.inspection.reference, number),
      notice: `Issue ${number} of the timetable is there to send to the inspected body`,
    }
  },
})
