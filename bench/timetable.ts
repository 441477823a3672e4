/**
 * Proposing the timetable of an interview week, with the start of its worker: a first one, and one that changes as little as
 * can be after absences and locked choices came in. `node bench/timetable.ts [--quick]`
 */

import type { TimetableSetting } from '../server/modules/casework/rules/timetable/setting.ts'
import type { Proposal } from '../server/modules/casework/rules/timetable/timetable.ts'
import { proposeInWorker } from '../server/modules/casework/solver/propose-in-worker.ts'
import { randomFrom } from '../server/modules/sampling/rules/random.ts'
import { printFigure, printHeading } from './measuring/figure.ts'
import { inTurns, isQuick, milliseconds } from './measuring/rounds.ts'
import { interviewWeek, withLateChanges } from './timetable/interview-week.ts'

const rounds = isQuick ? 3 : 7

const seconds = (times: number[]): number[] => times.map(time => time / 1000)

const measured = async (what: string, setting: TimetableSetting): Promise<void> => {
  const first = await proposeInWorker(setting)
  const changed = withLateChanges(setting, first.placements, randomFrom([7, 11, 13, 17]))
  let again: Proposal | undefined
  const took = await inTurns(rounds, {
    first: () => milliseconds(() => proposeInWorker(setting)),
    again: () => milliseconds(async () => (again = await proposeInWorker(changed, first.placements))),
  })
  printHeading(
    `A timetable for ${setting.cases.length} cases, ${setting.inspectors.length} inspectors, 5 days: ${what}`,
  )
  printFigure('the first proposal', seconds(took.first), { unit: 's', goal: { under: 5 } })
  printFigure('placed, of all cases', [first.placements.length])
  printFigure('worked out again after late changes', seconds(took.again), { unit: 's', goal: { under: 5 } })
  printFigure('placed then', [again?.placements.length ?? 0])
  printFigure('of these in another place than before', [again?.changed.length ?? 0])
}

const random = randomFrom([1, 2, 3, 4])
const often = { cases: 120, absent: 0.5, conflicts: 0.05 }
const full = interviewWeek(random, often)
await measured('nearly everyone there', interviewWeek(random, { cases: 120, absent: 0.1, conflicts: 0.01 }))
await measured('practitioners absent half the time', interviewWeek(random, often))
await measured('the same with too few to interview', { ...full, inspectors: full.inspectors.slice(0, 6) })
await measured('the same, two cases of each practitioner', {
  ...full,
  cases: full.cases.map((each, n) => ({ ...each, interviewee: `Practitioner ${(n % 60) + 1}` })),
})
