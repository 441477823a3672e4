import { paths } from '#paths'
import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { announcementMessage } from '../../messages/to-inspected-body.ts'
import { holdAnnouncement } from '../../queries/announcement/announcement.ts'
import { type AnnouncementPart, loadAnnouncement } from '../../queries/announcement/load-announcement.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { doneStepsOf } from '../../queries/timeline-of.ts'
import { reasonsNotToAnnounceOn } from '../../rules/announcement/who-announces.ts'
import { saveIssued } from '../../store/announcement.ts'
import { saveDone } from '../../store/timeline.ts'
import { tellInspectedBody } from '../door/tell-inspected-body.ts'

/**
 * Issues the announcement: the letter and all that goes with it are kept as they are at this moment, once and for all, and the step
 * of the plan is recorded as done (PLAN-05; DIPP manual 3.3, AP manual 2.4).
 * @throws Forbidden without `announcement:issue`; Conflict for someone who is not on the team, and with the reasons of
 * `reasonsNotToIssue`.
 */
export const issueAnnouncement = (
  db: Db,
  act: Act,
  reference: string,
  parts: readonly AnnouncementPart[],
): Promise<void> =>
  db.transaction().execute(async tx => {
    demand(act, 'announcement:issue')
    const open = await openInspection(tx, { ...act, username: act.who }, reference)
    refuseIf(reasonsNotToAnnounceOn(open.team, open.reader))
    const { id } = open.inspection
    await holdAnnouncement(tx, id)
    const { documents, inTheWay, announcement, step } = await loadAnnouncement(tx, open, parts, act.when)
    refuseIf(announcement.issued ? ['The announcement is issued already. It stays as it was issued'] : inTheWay)
    await saveIssued(tx, act, id, documents)
    await recordEvent(tx, act, {
      what: 'ANNOUNCEMENT_ISSUED',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { documents: documents.map(({ document, language }) => `${document} (${language})`) },
    })
    await tellInspectedBody(tx, act, open, {
      template: announcementMessage,
      key: `announcement-${id}`,
      values: { place: open.inspection.placeName, link: paths.door.announcement(reference) },
    })
    if (!step || (await doneStepsOf(tx, id)).some(done => done.step === step.id)) return
    const doneOn = londonDay(act.when)
    await saveDone(tx, act, id, [{ step: step.id, doneOn }])
    const details = { step: step.id, name: step.name, doneOn }
    await recordEvent(tx, act, { what: 'STEP_DONE', subjectType: 'INSPECTION', subjectId: id, details })
  })
