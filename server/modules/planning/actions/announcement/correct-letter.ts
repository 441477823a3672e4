import { demand } from '#platform/audit/demand.ts'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { announcementOf, holdAnnouncement } from '../../queries/announcement/announcement.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { type Correction, reasonsNotToCorrect, withCorrection } from '../../rules/announcement/correction.ts'
import { reasonsNotToAnnounceOn } from '../../rules/announcement/who-announces.ts'
import { saveCorrections } from '../../store/announcement.ts'

/**
 * Puts other words in the place of the programme's in one letter, and the addresses of surveys.
 * @returns whether they were written; not when someone else corrected the announcement since `seen`.
 * @throws Forbidden without `announcement:issue`; Conflict for someone who is not on the team, after it was issued, and with
 * the reasons of `reasonsNotToCorrect`.
 */
export const correctLetter = (
  db: Db,
  act: Act,
  reference: string,
  correction: Correction & { seen: number },
): Promise<boolean> =>
  db.transaction().execute(async tx => {
    demand(act, 'announcement:issue')
    const { inspection, programme, team, reader } = await openInspection(tx, { ...act, username: act.who }, reference)
    refuseIf(reasonsNotToAnnounceOn(team, reader))
    await holdAnnouncement(tx, inspection.id)
    const announcement = await announcementOf(tx, inspection.id)
    refuseIf(reasonsNotToCorrect(programme, announcement, correction).map(({ text }) => text))
    const { seen } = correction
    if (
      !(await saveCorrections(tx, act, inspection.id, { ...withCorrection(programme, announcement, correction), seen }))
    )
      return false
    await recordEvent(tx, act, {
      what: 'ANNOUNCEMENT_CORRECTED',
      subjectType: 'INSPECTION',
      subjectId: inspection.id,
      details: { letter: correction.letter, version: seen + 1 },
    })
    return true
  })
