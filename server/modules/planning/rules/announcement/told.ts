import { formatDay, formatTime, isDay, isTime } from '#platform/dates.ts'
import type { Reason } from '../reason.ts'

/** That someone was told, as it is recorded. Days as `2026-02-09`, times as `09:15`, in London. */
export interface Telling {
  person: string
  how: string
  toldBy: string
  toldOn: string
  toldAt: string
}

/** Why it cannot be recorded that someone was told: it must say whom, how, by whom of the team, and when, which is not to come. */
export const reasonsNotToRecordTold = (
  { person, how, toldBy, toldOn, toldAt }: Telling,
  team: readonly { username: string }[],
  now: { day: string; time: string },
): Reason[] => [
  ...(person.trim() ? [] : [{ field: 'person', text: 'Enter who was told, with name and role' }]),
  ...(how.trim() ? [] : [{ field: 'how', text: 'Enter how: in person, by telephone or otherwise' }]),
  ...(team.some(({ username }) => username === toldBy)
    ? []
    : [{ field: 'toldBy', text: 'Select who of the team told them' }]),
  ...(isDay(toldOn) && isTime(toldAt) && (toldOn > now.day || (toldOn === now.day && toldAt > now.time))
    ? [{ field: 'toldOn', text: `${formatDay(toldOn)}, ${formatTime(toldAt)} is to come: record it when it is done` }]
    : []),
]
