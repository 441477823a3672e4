import { type OpenInspection, reasonsNotToWorkOn } from '#modules/planning'
import { reasonsAfterClosing, type SampleClosing } from '#modules/sampling'
import { type InspectedCase, isInspected } from './inspected-case.ts'

export interface Allocating extends Pick<OpenInspection, 'team' | 'reader'> {
  closing: SampleClosing
  /** The cases that are to be this person's. */
  cases: readonly InspectedCase[]
  inspector: { username: string; name: string; mayJudge: boolean } | undefined
}

const numbers = (cases: readonly InspectedCase[]): string => {
  const listed = cases.map(({ number }) => number).join(', ')
  return cases.length === 1 ? `Case ${listed} is` : `Cases ${listed} are`
}

/** Why cases cannot be allocated to someone. Empty: they can (CASE-01, TEAM-02). */
export const reasonsNotToAllocate = ({ team, reader, closing, cases, inspector }: Allocating): string[] => {
  const refused = [...reasonsNotToWorkOn(team, reader, 'cases:allocate'), ...reasonsAfterClosing(closing)]
  if (refused.length > 0) return refused
  if (cases.length === 0) return ['Select the cases to allocate']
  if (!inspector) return ['Select who inspects the cases']
  const name = inspector.name
  const completed = cases.filter(({ completedAt }) => completedAt !== null)
  const gone = cases.filter(each => !isInspected(each))
  const conflicting = cases.filter(({ conflicts }) => conflicts.includes(inspector.username))
  return [
    ...(team.some(({ username }) => username === inspector.username) ? [] : [`${name} is not on the team`]),
    ...(inspector.mayJudge ? [] : [`${name}’s role in the inspectorate does not inspect cases`]),
    ...(gone.length > 0 ? [`${numbers(gone)} not of the sample any more`] : []),
    ...(completed.length > 0 ? [`${numbers(completed)} completed: reopen before allocating to someone else`] : []),
    ...(conflicting.length > 0
      ? [`${numbers(conflicting)} closed to ${name}: a conflict of interest was declared`]
      : []),
  ]
}
