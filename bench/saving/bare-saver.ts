import { systemClock } from '#platform/clock.ts'
import { newId } from '#platform/ids.ts'
import type { BenchDatabase } from '../worlds/databases.ts'
import { inspector } from '../worlds/national-inspection.ts'
import { type Saver, typing } from './saver.ts'

const upsert = `
  insert into ratings_answer (inspection_id, code, answer, reasons, version, changed_at, changed_by)
  values ($1, $2, $3, $4, 1, $5, $6)
  on conflict (inspection_id, code) do update
    set answer = excluded.answer, reasons = excluded.reasons, version = ratings_answer.version + 1,
        changed_at = excluded.changed_at, changed_by = excluded.changed_by
  returning version`
const event = `
  insert into event (who, what, "when", subject_type, subject_id, correlation_id, details)
  values ($1, 'ANSWER_SAVED', $2, 'INSPECTION', $3, $4, $5)`

/**
 * The least that a save with an event can be, into the same tables: begin, upsert, event, commit by the driver alone. No
 * permission, team or panel is looked at, nobody else's change is noticed, and no history is kept.
 */
export const bareSaver = ({ inTransaction }: BenchDatabase, inspectionId: string): Saver => {
  const type = typing()
  return writer =>
    inTransaction(async driver => {
      const [{ code, reasons }, now] = [type(writer), systemClock()]
      await driver.query(upsert, [inspectionId, code, 'yes', reasons, now, inspector])
      const details = JSON.stringify({ code, answer: 'yes' })
      await driver.query(event, [inspector, now, inspectionId, newId(), details])
    })
}
