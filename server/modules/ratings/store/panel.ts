import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Seats } from '../rules/panel-members.ts'

/** Writes a review. Its number is the inspection's next: the database refuses the same one twice. */
export const writeReview = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  { number, comments }: { number: number; comments: string },
): Promise<void> => {
  await db
    .insertInto('ratingsReview')
    .values({ id: newId(), inspectionId, number, comments, reviewedAt: when, reviewedBy: who })
    .execute()
}

export interface SittingText {
  heldOn: string
  members: Seats
  summary: string
  reasonForNew: string
}

const rowOf = ({ who, when }: Act, { members, ...text }: SittingText, version: number) => ({
  ...text,
  members: JSON.stringify(members),
  version,
  changedAt: when,
  changedBy: who,
})

/** Opens the sitting of this number. */
export const writeNewSitting = async (
  db: Db,
  act: Act,
  inspectionId: string,
  number: number,
  text: SittingText,
): Promise<void> => {
  await db
    .insertInto('ratingsSitting')
    .values({ inspectionId, number, ...rowOf(act, text, 1) })
    .execute()
}

/**
 * Writes a sitting of the panel that is not completed, as this person saw it: `seen` is the version on the page.
 * @returns the new version, or undefined when someone else changed or completed it meanwhile.
 */
export const writeSitting = async (
  db: Db,
  act: Act,
  inspectionId: string,
  { number, seen }: { number: number; seen: number },
  text: SittingText,
): Promise<number | undefined> => {
  const written = await db
    .updateTable('ratingsSitting')
    .set(rowOf(act, text, seen + 1))
    .where('inspectionId', '=', inspectionId)
    .where('number', '=', number)
    .where('version', '=', seen)
    .where('completedAt', 'is', null)
    .returning('version')
    .executeTakeFirst()
  return written?.version
}

/** Completes a sitting that is open. */
export const writeCompletion = async (
  db: Db,
  { who, when }: Act,
  inspectionId: string,
  number: number,
): Promise<void> => {
  await db
    .updateTable('ratingsSitting')
    .set({ completedAt: when, completedBy: who })
    .where('inspectionId', '=', inspectionId)
    .where('number', '=', number)
    .where('completedAt', 'is', null)
    .execute()
}
