import { leads } from '#modules/planning'
import { type CaseSetting, reasonsOfCase } from './reasons-not-to-judge.ts'
import { reasonsNotToOpen } from './reasons-not-to-open.ts'

/** Why this person cannot choose another question set for a case. Empty: they can. The draw decides; who leads may overrule it. */
export const reasonsNotToChooseSet = (setting: CaseSetting): string[] => {
  const { team, reader, inspected } = setting
  const closed = [...reasonsNotToOpen(setting), ...reasonsOfCase(setting)]
  if (closed.length > 0) return closed
  return [
    ...(reader.permissions.has('cases:decide') && leads(team, reader)
      ? []
      : ['Only whoever leads the inspection chooses another question set']),
    ...(inspected.completedAt ? ['The case is completed: reopen it first'] : []),
  ]
}
