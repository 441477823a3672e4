import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { findHeadlines, findHeadlinesSave, holdHeadlines } from '../queries/headlines.ts'
import { type Headlines, type HeadlineText, reasonsNotToWriteHeadlines } from '../rules/headlines.ts'
import { writeHeadlines } from '../store/headlines.ts'

export interface HeadlinesSave extends HeadlineText {
  saveId: string
  /** The version that the page showed; 0 before the first. */
  seen: number
}

/**
 * Saves the headline findings as they are typed (CASE-09, CASE-03).
 * @throws Conflict with the reasons of `reasonsNotToWriteHeadlines`: issued ones do not change.
 */
export const saveHeadlines = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { saveId, seen, ...text }: HeadlinesSave,
): Promise<SaveOutcome<Headlines>> =>
  db.transaction().execute(async tx => {
    const { id } = open.inspection
    await holdHeadlines(tx, id)
    refuseIf(reasonsNotToWriteHeadlines(open, await findHeadlines(tx, id)))
    const version = await writeHeadlines(tx, act, id, text, { saveId, seen })
    if (version === undefined) {
      const earlier = await findHeadlinesSave(tx, id, saveId, text)
      if (earlier !== undefined) return { version: earlier }
      return outcomeOfStaleSave((await findHeadlines(tx, id)) as Headlines, text)
    }
    await recordEvent(tx, act, {
      what: 'HEADLINES_SAVED',
      subjectType: 'INSPECTION',
      subjectId: id,
      details: { version },
    })
    return { version }
  })
