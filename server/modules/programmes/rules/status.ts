import { formatShortDay } from '#platform/dates.ts'
import type { Programme, ProgrammeStatus } from '../schema/index.ts'

/** The state that holds on a day (`2026-03-01`), or undefined when none does. The first and last days of a state count. */
export const statusOn = ({ programme: { status } }: Programme, day: string): ProgrammeStatus | undefined =>
  status.find(({ from, until }) => from <= day && (until === undefined || day <= until))

const words: Record<Exclude<ProgrammeStatus['state'], 'open'>, string> = {
  draft: 'is a draft',
  paused: 'is paused',
  closed: 'is closed',
}

/**
 * Why no inspection under this programme can be announced on a day (PROG-07): it is paused, closed or still a draft, in its
 * own words, or the version is not in effect. Empty: one can. Inspections announced before carry on.
 */
export const reasonsNotToAnnounce = (programme: Programme, day: string): string[] => {
  const { name, version, effectiveFrom, effectiveUntil } = programme.programme
  const status = statusOn(programme, day)
  const until = status?.until === undefined ? '' : ` until ${formatShortDay(status.until)}`
  return [
    ...(status ? [] : [`${name} has no state on ${formatShortDay(day)}`]),
    ...(status && status.state !== 'open'
      ? [`${name} ${words[status.state]} from ${formatShortDay(status.from)}${until}: ${status.reason}`]
      : []),
    ...(day < effectiveFrom
      ? [`Version ${version} of ${name} is in effect from ${formatShortDay(effectiveFrom)}`]
      : []),
    ...(effectiveUntil !== undefined && effectiveUntil < day
      ? [`Version ${version} of ${name} was in effect until ${formatShortDay(effectiveUntil)}`]
      : []),
  ]
}
