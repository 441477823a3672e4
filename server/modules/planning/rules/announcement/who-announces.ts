import { reasonsNotToWorkOn } from '../access.ts'
import type { Reader, TeamMember } from '../inspection.ts'

/** Why this person cannot prepare or issue an announcement: the team does, and whoever answers for all inspections. */
export const reasonsNotToAnnounceOn = (team: readonly TeamMember[], reader: Reader): string[] =>
  reader.permissions.has('announcement:issue') && reader.permissions.has('inspections:view-all')
    ? []
    : reasonsNotToWorkOn(team, reader, 'announcement:issue')
