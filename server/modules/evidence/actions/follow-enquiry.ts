import { type OpenInspection, refuseIf } from '#modules/planning'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { newId } from '#platform/ids.ts'
import { enquiriesOf } from '../queries/enquiries.ts'
import { reasonsNotToCloseEnquiry } from '../rules/enquiry.ts'
import { reasonsNotToReview } from '../rules/reasons.ts'
import { addEnquiry, writeFound } from '../store/enquiries.ts'

/**
 * Raises a line of enquiry from an item, for someone on the team to follow (EVID-07; DIPP manual 3.6).
 * @throws Forbidden without `evidence:add`; Conflict with the reasons of `reasonsNotToReview`, without words, or for someone who is
 * not on the team.
 */
export const raiseEnquiry = (
  db: Db,
  act: Act,
  open: OpenInspection,
  raised: { item: string; text: string; assignedTo: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'evidence:add')
    const { inspection, team } = open
    const member = team.find(({ username }) => username === raised.assignedTo)
    refuseIf([
      ...reasonsNotToReview(open),
      ...(raised.text.trim() ? [] : ['Enter what is to be found out']),
      ...(member ? [] : ['Select who follows it, from the team']),
    ])
    const enquiry = { id: newId(), inspectionId: inspection.id, ...raised, text: raised.text.trim() }
    await addEnquiry(tx, act, enquiry)
    await recordEvent(tx, act, {
      what: 'ENQUIRY_RAISED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { enquiry: enquiry.id, item: raised.item, text: enquiry.text, assignedTo: member?.name },
    })
  })

/**
 * Closes a line of enquiry with what was found.
 * @throws Forbidden without `evidence:add`; NotFound for one of another inspection; Conflict with the reasons of
 * `reasonsNotToReview` and `reasonsNotToCloseEnquiry`.
 */
export const closeEnquiry = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { id, found }: { id: string; found: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'evidence:add')
    const { inspection } = open
    const enquiry = (await enquiriesOf(tx, inspection.id)).find(each => each.id === id)
    if (!enquiry) throw new NotFound(`line of enquiry ${id}`)
    refuseIf([...reasonsNotToReview(open), ...reasonsNotToCloseEnquiry(enquiry, found)])
    if (!(await writeFound(tx, act, id, found.trim()))) refuseIf(['Someone else has closed it meanwhile'])
    await recordEvent(tx, act, {
      what: 'ENQUIRY_CLOSED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { enquiry: id, text: enquiry.text, found: found.trim() },
    })
  })
