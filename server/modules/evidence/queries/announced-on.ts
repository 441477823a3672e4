import { doneStepsOf } from '#modules/planning'
import type { Db } from '#platform/db/open.ts'

/** The step with which an inspection becomes known, in every programme. */
const announcement = 'announcement'

/** The day on which the inspection was announced, as `2026-02-11`; undefined before. From then on its list is fixed (DIPP manual 3.6). */
export const announcedOn = async (db: Db, inspectionId: string): Promise<string | undefined> =>
  (await doneStepsOf(db, inspectionId)).find(({ step }) => step === announcement)?.doneOn
