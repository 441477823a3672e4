/** Works out one timetable in a thread of its own: the solver would hold up everyone else's pages. */
import { parentPort, workerData } from 'node:worker_threads'
import type { TimetableSetting } from '../rules/timetable/setting.ts'
import type { Timetable } from '../rules/timetable/timetable.ts'
import { proposeTimetable } from './propose-timetable.ts'

const { setting, before } = workerData as { setting: TimetableSetting; before: Timetable }
parentPort?.postMessage(await proposeTimetable(setting, before))
