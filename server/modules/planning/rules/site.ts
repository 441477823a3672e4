import { isDay } from '#platform/dates.ts'
import type { TeamMember } from './inspection.ts'
import type { Reason } from './reason.ts'

/** An office where the inspection is in its second fieldwork week (DIPP manual 6.3, AP manual 4.1). */
export interface Site {
  id: string
  name: string
  address: string
  opening: string
  induction: string
  inductedOn: string | null
  /** Usernames of those who are allocated to it. */
  members: readonly string[]
  version: number
}

/** A fob or security pass that was handed out at a site. */
export interface Pass {
  id: string
  siteId: string
  username: string
  name: string
  what: string
  handedOutOn: string
  handedBackOn: string | null
}

export interface SiteWanted {
  name: string
  address: string
  opening: string
  induction: string
  /** `2026-02-11`, or empty. */
  inductedOn: string
  members: readonly string[]
}

const longest = 1000

/** Why a site cannot be kept so. An empty list means it can. */
export const reasonsNotToKeepSite = (
  wanted: SiteWanted,
  {
    others,
    team,
    before,
    seen,
  }: {
    /** The other sites of the inspection. */
    others: readonly Pick<Site, 'name'>[]
    team: readonly TeamMember[]
    /** As it stands; undefined for a new one. */
    before: Site | undefined
    seen: number
  },
): Reason[] => {
  const { name, address, opening, induction, inductedOn, members } = wanted
  const same = others.some(other => other.name.toLowerCase() === name.trim().toLowerCase())
  return [
    ...(name.trim() ? [] : [{ field: 'name', text: 'Enter the name of the site' }]),
    ...(same ? [{ field: 'name', text: `There is a site called ${name.trim()} already` }] : []),
    ...(address.trim() ? [] : [{ field: 'address', text: 'Enter the address of the site' }]),
    ...[name, address, opening, induction].flatMap((text, i) =>
      text.length > longest
        ? [
            {
              field: ['name', 'address', 'opening', 'induction'][i] as string,
              text: `This must be ${longest} characters or less`,
            },
          ]
        : [],
    ),
    ...(inductedOn === '' || isDay(inductedOn)
      ? []
      : [{ field: 'inductedOn', text: 'The day of the induction must be a real date, such as 11 2 2026' }]),
    ...(members.every(
      username => before?.members.includes(username) || team.some(member => member.username === username),
    )
      ? []
      : [{ field: 'members', text: 'Select people who are on the team' }]),
    ...(before && before.version !== seen
      ? [{ field: 'name', text: 'Someone else changed this site meanwhile: load the page again' }]
      : []),
  ]
}

/** Why a fob or pass cannot be recorded as handed out so. */
export const reasonsNotToHandOut = (
  { username, what, handedOutOn }: { username: string; what: string; handedOutOn: string },
  team: readonly TeamMember[],
  today: string,
): Reason[] => [
  ...(team.some(member => member.username === username)
    ? []
    : [{ field: 'username', text: 'Select who of the team it was handed to' }]),
  ...(what.trim() ? [] : [{ field: 'what', text: 'Enter what was handed out, as “Fob 12”' }]),
  ...(isDay(handedOutOn) ? [] : [{ field: 'handedOutOn', text: 'Enter the day on which it was handed out' }]),
  ...(isDay(handedOutOn) && handedOutOn > today ? [{ field: 'handedOutOn', text: 'That day has not come yet' }] : []),
]
