import { inWorker } from '#platform/in-worker.ts'
import type { TimetableSetting } from '../rules/timetable/setting.ts'
import type { Proposal, Timetable } from '../rules/timetable/timetable.ts'

/** `proposeTimetable` in a thread of its own, which ends with it. @throws what went wrong there. */
export const proposeInWorker = (setting: TimetableSetting, before: Timetable = []): Promise<Proposal> =>
  inWorker(new URL('./worker.ts', import.meta.url), { setting, before })
