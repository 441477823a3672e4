import { addDays } from '#platform/dates.ts'
import { compareVersions } from './versions.ts'

/** A version with the days that it says of itself. */
export interface DatedVersion {
  version: string
  effectiveFrom: string
  effectiveUntil?: string | undefined
}

/** How a version stands on a day. `until` is its last day; before `from` when a newer one took its place at once. */
export interface VersionInEffect {
  version: string
  from: string
  until: string | undefined
  state: 'coming' | 'current' | 'past'
}

const lastDay = ({ effectiveUntil }: DatedVersion, newer: readonly DatedVersion[]): string | undefined => {
  const replaced = newer.map(({ effectiveFrom }) => addDays(effectiveFrom, -1))
  return [...replaced, ...(effectiveUntil === undefined ? [] : [effectiveUntil])].sort()[0]
}

/**
 * Which versions of a programme are in effect on a day (`2026-03-01`), the newest first. A version is in effect from its first
 * day until it says so itself, or until a newer one begins: at most one is current.
 */
export const versionsInEffect = (versions: readonly DatedVersion[], today: string): VersionInEffect[] =>
  versions
    .map(each => {
      const { version, effectiveFrom: from } = each
      const newer = versions.filter(other => compareVersions(version, other.version) < 0)
      const until = lastDay(each, newer)
      const over = until !== undefined && (until < today || until < from)
      const state = over ? ('past' as const) : today < from ? ('coming' as const) : ('current' as const)
      return { version, from, until, state }
    })
    .sort((a, b) => compareVersions(b.version, a.version))
