import { type OpenInspection, refuseIf } from '#modules/planning'
import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { outcomeOfStaleSave, type SaveOutcome } from '#platform/save-outcome.ts'
import { findSection, findSectionSave, holdReport } from './queries.ts'
import { sectionsOf } from './rules/outline.ts'
import { reasonsNotToWrite } from './rules/reasons-not-to-write.ts'
import type { WrittenSection } from './rules/section-state.ts'
import { beginReport, writeClosing, writeSection, writeSectionChange } from './store.ts'

export interface SectionSave {
  /** The save's own id: a save that is sent twice is written once. */
  saveId: string
  /** The version that the page showed; 0 before the first save. */
  seen: number
  section: string
  text: string
}

/**
 * Saves a section of the report as it is typed (CASE-03): written with its history and its event, or nothing at all.
 * @throws Conflict with the reasons, for someone who may not write here, or after publication; NotFound for a section that
 * the programme's outline does not have.
 */
export const saveSection = (
  db: Db,
  act: Act,
  { inspection, programme, team }: OpenInspection,
  { saveId, seen, section, text }: SectionSave,
): Promise<SaveOutcome<WrittenSection>> =>
  db.transaction().execute(async tx => {
    if (!sectionsOf(programme, inspection.level).some(({ key }) => key === section))
      throw new NotFound(`section ${section}`)
    const inspectionId = inspection.id
    await beginReport(tx, inspectionId)
    const closing = await holdReport(tx, inspectionId)
    const before = await findSectionSave(tx, { saveId, section, text })
    if (before !== undefined) return { version: before }
    refuseIf(reasonsNotToWrite(team, { username: act.who, permissions: act.permissions }, closing))

    const version = await writeSection(tx, act, { inspectionId, section, text, seen })
    if (version === undefined) {
      // The same save, sent twice at once, may have been written while this one waited.
      const meanwhile = await findSectionSave(tx, { saveId, section, text })
      if (meanwhile !== undefined) return { version: meanwhile }
      return outcomeOfStaleSave((await findSection(tx, inspectionId, section)) as WrittenSection, { text })
    }
    await writeSectionChange(tx, act, { id: saveId, inspectionId, section, version, text })
    await recordEvent(tx, act, {
      what: 'REPORT_SECTION_SAVED',
      subjectType: 'INSPECTION',
      subjectId: inspectionId,
      details: { section, version },
    })
    return { version }
  })

/**
 * Closes the report for good, in the transaction that publishes it: waits for whoever is saving, and lets nobody write after.
 * @returns false when it was closed before.
 */
export const closeReport = async (tx: Db, act: Act, { inspection }: OpenInspection): Promise<boolean> => {
  await beginReport(tx, inspection.id)
  return writeClosing(tx, act, inspection.id)
}
