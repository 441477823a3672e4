import { compareVersions } from './versions.ts'

/**
 * Why a version cannot be published beside those there are (PROG-06): a version never changes, and a change makes a newer
 * one. Empty: it can.
 */
export const reasonsNotToPublish = (
  { id, version }: { id: string; version: string },
  versions: readonly string[],
): string[] => {
  if (versions.includes(version))
    return [`Version ${version} of ${id} is published already and never changes: give the change a newer version`]
  const newer = versions
    .filter(other => compareVersions(version, other) < 0)
    .sort(compareVersions)
    .at(-1)
  return newer === undefined ? [] : [`Version ${version} of ${id} is older than ${newer}, which is published already`]
}
