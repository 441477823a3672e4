import type { Db } from '#platform/db/open.ts'
import type { Told } from './real-saver.ts'

/** What an inspection holds: the history of its answers, the answers, and the events of saving. */
const readBack = async (db: Db, inspectionId: string) => ({
  history: await db
    .selectFrom('ratingsAnswerChange')
    .select(['id', 'code', 'version', 'toReasons as reasons'])
    .where('inspectionId', '=', inspectionId)
    .execute(),
  answers: await db
    .selectFrom('ratingsAnswer')
    .select(['code', 'version', 'reasons'])
    .where('inspectionId', '=', inspectionId)
    .execute(),
  events: await db
    .selectFrom('event')
    .select('details')
    .where('what', '=', 'ANSWER_SAVED')
    .where('subjectId', '=', inspectionId)
    .execute(),
})

const key = ({ code, version, reasons }: { code: unknown; version: unknown; reasons?: string }): string =>
  JSON.stringify([code, version, reasons])

/**
 * Reads everything back and compares it with what was acknowledged.
 * @returns how many acknowledged saves are missing or different, in the history, in the answer as it stands, or in the
 * record; and how many are there that nobody was told of.
 */
export const countLost = async (
  db: Db,
  inspectionId: string,
  { saved }: Told,
): Promise<{ lost: number; unannounced: number }> => {
  const { history, answers, events } = await readBack(db, inspectionId)
  const kept = new Map(history.map(change => [change.id, key(change)]))
  const standing = new Set(answers.map(key))
  const recorded = new Set(events.map(({ details }) => key({ code: details.code, version: details.version })))
  const latest = new Map<string, number>()
  for (const { code, version } of saved.values()) latest.set(code, Math.max(version, latest.get(code) ?? 0))

  const isThere = (id: string, save: { code: string; version: number; reasons: string }): boolean =>
    kept.get(id) === key(save) &&
    recorded.has(key({ code: save.code, version: save.version })) &&
    (save.version !== latest.get(save.code) || standing.has(key(save)))
  const lost = [...saved].filter(([id, save]) => !isThere(id, save)).length
  return { lost, unannounced: Math.max(history.length, events.length) - saved.size }
}
