import { type Permission, type Role, roleNames } from '#permissions'
import { isDay } from '#platform/dates.ts'
import { isSpokenLanguage } from './languages.ts'
import type { Reason } from './reason.ts'

/** Who asks about a person. */
interface Asking {
  username: string
  permissions: ReadonlySet<Permission>
}

/** Why someone is not shown a person's training, work and development needs: they are that person's, and of those who answer for them. */
export const reasonsNotToReadFile = ({ username, permissions }: Asking, of: string): string[] =>
  username === of || permissions.has('people:develop')
    ? []
    : ['Training, work and development needs are shown to the person and to those who answer for them']

/** What is said of a person on the form. */
export interface PersonWanted {
  username: string
  name: string
  roles: readonly string[]
  about: string
  base: string
  /** Where messages go; empty for nowhere. */
  email: string
  languages: readonly string[]
  /** `2026-02-11`. */
  joinedOn: string
}

const isRole = (text: string): text is Role => Object.hasOwn(roleNames, text)

const ofFacts = ({ name, roles, languages, joinedOn, email }: PersonWanted): Reason[] => [
  ...(name.trim() ? [] : [{ field: 'name', text: 'Enter the name' }]),
  ...(roles.length > 0 && roles.every(isRole) ? [] : [{ field: 'roles', text: 'Select at least one role' }]),
  ...(languages.every(isSpokenLanguage) ? [] : [{ field: 'languages', text: 'Select languages of the list' }]),
  ...(email.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.trim())
    ? []
    : [{ field: 'email', text: 'Enter an email address in the correct format, like name@example.com' }]),
  ...(isDay(joinedOn) ? [] : [{ field: 'joinedOn', text: 'Enter the day on which they joined' }]),
]

/** Why a person cannot be added. */
export const reasonsNotToAddPerson = (wanted: PersonWanted, { isTaken }: { isTaken: boolean }): Reason[] => [
  ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(wanted.username) && wanted.username.length <= 40
    ? []
    : [{ field: 'username', text: 'Enter a username of lower-case letters, numbers and hyphens, 40 at most' }]),
  ...(isTaken ? [{ field: 'username', text: `Someone is, or was, here under the name ${wanted.username}` }] : []),
  ...ofFacts(wanted),
]

/** Why what is known of a person cannot be changed so. Nobody changes their own roles. */
export const reasonsNotToChangePerson = (
  wanted: PersonWanted,
  {
    roles,
    changer,
    isStale,
    leftAt,
  }: { roles: readonly string[]; changer: string; isStale: boolean; leftAt: Date | null },
): Reason[] => {
  const changed = [...wanted.roles].sort().join() !== [...roles].sort().join()
  return [
    ...(leftAt ? [{ field: 'name', text: 'They have left' }] : []),
    ...(isStale ? [{ field: 'name', text: 'Someone else changed this meanwhile: load the page again' }] : []),
    ...(changed && changer === wanted.username
      ? [{ field: 'roles', text: 'Someone else changes your own roles' }]
      : []),
    ...ofFacts(wanted),
  ]
}

/** Why it cannot be said that someone has left. */
export const reasonsNotToLeave = ({
  username,
  leftAt,
  changer,
}: {
  username: string
  leftAt: Date | null
  changer: string
}): string[] => [
  ...(leftAt ? ['They have left already'] : []),
  ...(username === changer ? ['Someone else says that you have left'] : []),
]

/** Why a development need cannot be recorded so. */
export const reasonsNotToRecordNeed = ({
  need,
  agreedOn,
  dueOn,
}: {
  need: string
  agreedOn: string
  dueOn: string
}): Reason[] => [
  ...(need.trim() ? [] : [{ field: 'need', text: 'Enter what is to be developed' }]),
  ...(need.length > 2000 ? [{ field: 'need', text: 'What is to be developed must be 2000 characters or less' }] : []),
  ...(isDay(agreedOn) ? [] : [{ field: 'agreedOn', text: 'Enter the day on which it was agreed' }]),
  ...(isDay(dueOn) ? [] : [{ field: 'dueOn', text: 'Enter the day by which it is to be met' }]),
  ...(isDay(agreedOn) && isDay(dueOn) && dueOn < agreedOn
    ? [{ field: 'dueOn', text: 'The day by which it is to be met is before the day on which it was agreed' }]
    : []),
]
