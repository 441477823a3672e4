import type { OpenInspection } from '#modules/planning'
import { saveAnswer } from '#modules/ratings'
import { systemClock } from '#platform/clock.ts'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../server/demonstration/act-of.ts'
import { inspector } from '../worlds/national-inspection.ts'
import { type Saver, typing } from './saver.ts'

/** What the writers were told. */
export interface Told {
  /** The saves that were acknowledged, by their ids. */
  saved: Map<string, { code: string; version: number; reasons: string }>
  /** Saves that were not: nobody else works on these prompts, so there should be none. */
  refused: unknown[]
}

/** Saves by the real action, and keeps what it answered. */
export const realSaver = (db: Db, open: OpenInspection, told: Told): Saver => {
  const seen = new Map<string, number>()
  const type = typing()
  const { permissions } = actOf(inspector, systemClock())
  return async writer => {
    const [{ code, reasons }, saveId] = [type(writer), newId()]
    const act = { who: inspector, when: systemClock(), correlationId: newId(), permissions }
    const save = { saveId, seen: seen.get(code) ?? 0, code, answer: 'yes', reasons, why: '' } as const
    try {
      const outcome = await saveAnswer(db, act, open, save)
      if ('clash' in outcome) throw new Error(`Refused in favour of version ${outcome.clash.version} of ${code}`)
      seen.set(code, outcome.version)
      told.saved.set(saveId, { code, version: outcome.version, reasons })
    } catch (error) {
      told.refused.push(error)
    }
  }
}
