import { inspectionFrame, timelineOf } from '#modules/planning'
import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukTable, govukTag } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import { changeRequestsOf } from '../queries/change-requests.ts'
import { openTimetable } from '../queries/timetable.ts'
import { type ChangeRequest, deadlineForChanges, isLateChange } from '../rules/timetable/change-request.ts'
import { reasonsNotToTimetable } from '../rules/timetable/timetable-state.ts'

/** What is asked for, in short. */
export const kindNames: Record<ChangeRequest['kind'], string> = {
  'another-time': 'Another time',
  'not-available': 'Practitioner not available',
}

const answerTag = ({ decision }: ChangeRequest) => {
  if (!decision) return govukTag({ text: 'Waits for an answer', classes: 'govuk-tag--yellow lantern-tag' })
  const { granted } = decision
  return govukTag({
    text: granted ? 'Agreed' : 'Refused',
    classes: `govuk-tag--${granted ? 'green' : 'grey'} lantern-tag`,
  })
}

/** What the inspected body asks to have changed in the timetable, with the deadline and the answers (CASE-04; DIPP manual 5.1). */
export const timetableChangesPage = ({ db }: { db: Db }): Page => ({
  path: paths.timetable.changes(':reference'),
  permission: 'cases:view',
  audit: 'TIMETABLE_CHANGES',

  async get({ params, user }) {
    const open = await openTimetable(db, user, params.reference as string)
    const { inspection, state } = open
    const [requests, steps] = [await changeRequestsOf(db, inspection.id), await timelineOf(db, open)]
    const deadline = deadlineForChanges(steps)
    const numbers = new Map(state.cases.map(({ id, number }) => [id, number]))
    const mayAsk = reasonsNotToTimetable(open, state.closing).length === 0
    return {
      ...inspectionFrame(open, 'timetable'),
      heading: 'Requests for changes',
      title: `Requests for changes of the timetable, ${inspection.placeName}`,
      backLink: paths.timetable.show(inspection.reference),
      content: html`
        ${deadline && html`<p class="govuk-body">The single point of contact asks for another time by ${formatDay(deadline.date)}. That a practitioner is not available can become known later.</p>`}
        ${mayAsk && html`<p class="govuk-body"><a class="govuk-link" href="${paths.timetable.askForChange(inspection.reference)}">Record a request</a></p>`}
        ${
          requests.length === 0
            ? html`<p class="govuk-body">Nothing has been asked for yet.</p>`
            : wideScroll(
                'Requests for changes',
                govukTable({
                  caption: 'Requests',
                  captionClasses: 'govuk-visually-hidden',
                  firstCellIsHeader: true,
                  head: ['Case', 'Asked for', 'On', 'Answer'].map(text => ({ text })),
                  rows: requests.map(request => [
                    {
                      html: html`<a class="govuk-link" href="${paths.timetable.change(inspection.reference, request.id)}">Case ${numbers.get(request.case) ?? 'left out'}<span class="govuk-visually-hidden">, the request of ${formatDay(request.askedOn)}</span></a>`,
                    },
                    { text: kindNames[request.kind] },
                    {
                      html: html`${formatDay(request.askedOn)} ${isLateChange(request.askedOn, steps) && govukTag({ text: 'Late', classes: 'govuk-tag--red lantern-tag' })}`,
                    },
                    { html: answerTag(request) },
                  ]),
                }),
              )
        }`,
    }
  },
})
