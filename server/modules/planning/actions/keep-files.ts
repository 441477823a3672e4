import { type Act, recordEvent } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { RefusedFile } from '#platform/files/content/refusal.ts'
import type { ReceivedFile } from '#platform/files/file-store.ts'
import { isLate } from '#platform/files/rules/kept-file.ts'
import { type Stores, type Taken, takeFiles } from '#platform/files/take-files.ts'
import { newId } from '#platform/ids.ts'
import { findPlanningFile } from '../queries/files.ts'
import type { BriefingState } from '../queries/meetings/briefings.ts'
import { refuseIf } from '../queries/open-inspection.ts'
import { type FileHome, reasonsNotToKeepFiles } from '../rules/files.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { insertPlanningFile, removePlanningFile } from '../store/files.ts'

/** Where files belong, by when they were due, and the only kinds that are taken there. */
export interface Home {
  home: FileHome
  item: string
  /** What the item is called, for the record. */
  called: string
  dueAt?: Date | undefined
  kinds?: readonly string[] | undefined
}

/** Where the slides of a briefing belong. */
export const homeOfSlides = ({ meeting, slidesDue }: Pick<BriefingState, 'meeting' | 'slidesDue'>): Home => ({
  ...{ home: 'slides', item: meeting.id, called: meeting.name },
  dueAt: slidesDue,
  kinds: meeting.briefing.slides?.kinds ?? [],
})

/** What became of files that a form sent: how many are here, and of each other why not. */
export interface KeptOutcome extends Pick<Taken, 'refused'> {
  kept: number
}

const record = (tx: Db, act: Act, what: string, { inspection }: OpenInspection, details: Record<string, unknown>) =>
  recordEvent(tx, act, { what, subjectType: 'INSPECTION', subjectId: inspection.id, details })

/**
 * Keeps files that came with one form, each taken or refused for itself. The same form sent twice brings each once (PLAN-08, PLAN-10,
 * EVID-05).
 * @throws Conflict with the reasons of `reasonsNotToKeepFiles`.
 */
export const keepFiles = async (
  stores: Stores,
  act: Act,
  open: OpenInspection,
  { home, item, called, dueAt, kinds }: Home,
  { sending, files }: { sending: string; files: readonly ReceivedFile[] },
): Promise<KeptOutcome> => {
  refuseIf(reasonsNotToKeepFiles(open, home))
  const { taken, refused } = await takeFiles(stores, files, kinds)
  const late = isLate({ receivedAt: act.when, dueAt: dueAt ?? null })
  const alsoRefused: Taken['refused'][number][] = []
  await stores.db.transaction().execute(async tx => {
    for (const { name, sha256, size, kind, remember } of taken) {
      try {
        await remember(tx, act.when)
      } catch (error) {
        if (!(error instanceof RefusedFile)) throw error
        alsoRefused.push({ name, refusal: error.refusal })
        continue
      }
      const row = { id: newId(), inspectionId: open.inspection.id, home, item, name, sha256, sending }
      if (!(await insertPlanningFile(tx, act, { ...row, dueAt: dueAt ?? null }))) continue
      const details = { file: row.id, home, item: called, name, sha256, size, kind: kind.name, late }
      await record(tx, act, 'PLANNING_FILE_ADDED', open, details)
    }
  })
  return { kept: taken.length - alsoRefused.length, refused: [...refused, ...alsoRefused] }
}

/**
 * Removes a file, with the reason: nobody reads it any more; that it was here stays on the record.
 * @throws NotFound for a file of another inspection; Conflict as `keepFiles`, without a reason, and when somebody else removed it before.
 */
export const removeFile = (
  db: Db,
  act: Act,
  open: OpenInspection,
  { home, id, reason }: { home: FileHome; id: string; reason: string },
): Promise<void> =>
  db.transaction().execute(async tx => {
    const file = await findPlanningFile(tx, open.inspection.id, { home, id })
    refuseIf([...reasonsNotToKeepFiles(open, home), ...(reason.trim() ? [] : ['Enter why the file is removed'])])
    if (!(await removePlanningFile(tx, act, id, reason.trim())))
      throw new Conflict(['Somebody else has removed this file meanwhile'])
    const details = { file: id, name: file.name, sha256: file.sha256, reason: reason.trim() }
    await record(tx, act, 'PLANNING_FILE_REMOVED', open, details)
  })
