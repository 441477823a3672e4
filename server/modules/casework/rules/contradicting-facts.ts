import type { Facts } from '#modules/sampling'

const day = (facts: Facts, id: string): string | undefined => {
  const value = facts[id]
  return typeof value === 'string' ? value : undefined
}

const beforeStart = (facts: Facts, id: string, what: string): string[] => {
  const [start, other] = [day(facts, 'start-date'), day(facts, id)]
  return start !== undefined && other !== undefined && other < start ? [`${what} is before the start`] : []
}

const suspension = (facts: Facts): string[] => {
  const kind = facts.suspension
  const isSuspended = kind !== undefined && kind !== 'none'
  const hasDate = facts['suspension-date'] !== undefined
  if (isSuspended && !hasDate) return ['Contact was suspended, and no date of it is recorded']
  return hasDate && !isSuspended
    ? ['There is a date on which contact was suspended, and no suspension is recorded']
    : []
}

/** What in the facts of a case does not agree with the rest of them: pointed out, never blocked. */
export const contradictingFacts = (facts: Facts): string[] => [
  ...beforeStart(facts, 'end-date', 'The end'),
  ...beforeStart(facts, 'suspension-date', 'The date on which contact was suspended'),
  ...suspension(facts),
]
