import type { OutsideParty } from '#modules/programmes'
import type { Reason } from '../reason.ts'
import { isAddress, plainAddress } from './email-address.ts'
import { type Invitation, isLive } from './invitation.ts'

/** Who is to be invited, as typed. */
export interface Invitee {
  role: string
  name: string
  email: string
  language: 'en' | 'cy'
}

/** Why not, in both languages: the inspected body reads it as well. */
export interface ReasonNotToInvite extends Reason {
  welsh: string
}

export interface Inviting {
  /** The roles that whoever invites can give. */
  roles: readonly OutsideParty[]
  /** All invitations to the inspection. */
  invitations: readonly Invitation[]
  /** The last day on which anyone from outside can be there; empty where there is none any more. */
  lastDay: string
  today: string
}

const namesOf = (people: readonly { name: string }[]): string => people.map(({ name }) => name).join(', ')

const reason = (field: string, text: string, welsh: string): ReasonNotToInvite => ({ field, text, welsh })

const whyNotInRole = (role: OutsideParty | undefined, live: readonly Invitation[]): ReasonNotToInvite[] => {
  if (!role) return [reason('role', 'Select what they are to the inspection', 'Dewiswch beth ydynt i’r arolygiad')]
  const there = live.filter(invitation => invitation.role === role.id)
  if (there.length < role.most) return []
  return [
    reason(
      'role',
      `${role.name}: ${namesOf(there)} ${there.length === 1 ? 'is' : 'are'} invited already. Withdraw an invitation first`,
      `${role.name}: mae ${namesOf(there)} eisoes wedi cael gwahoddiad. Tynnwch wahoddiad yn ôl yn gyntaf`,
    ),
  ]
}

const whyNotByName = (name: string): ReasonNotToInvite[] => {
  if (!name) return [reason('name', 'Enter their name', 'Rhowch eu henw')]
  if (name.length <= 100) return []
  const [text, welsh] = ['Shorten the name to 100 characters or fewer', 'Byrhewch yr enw i 100 nod neu lai']
  return [reason('name', text, welsh)]
}

const whyNotUnder = (address: string, live: readonly Invitation[]): ReasonNotToInvite[] => {
  if (!isAddress(address)) {
    const [text, welsh] = ['Enter an email address, such as', 'Rhowch gyfeiriad e-bost, fel']
    return [reason('email', `${text} name@example.com`, `${welsh} enw@example.com`)]
  }
  const same = live.find(({ email }) => email === address)
  if (!same) return []
  const welsh = `Mae ${same.name} eisoes wedi cael gwahoddiad o dan y cyfeiriad hwn`
  return [reason('email', `${same.name} is invited under this address already`, welsh)]
}

/** Why someone of the inspected body cannot be invited (CONF-05). An empty list means they can. The page shows the same list. */
export const reasonsNotToInvite = (
  { role: id, name, email }: Invitee,
  { roles, invitations, lastDay, today }: Inviting,
): ReasonNotToInvite[] => {
  const live = invitations.filter(invitation => isLive(invitation, today))
  const over = 'The inspection is over: its report is published, or its last planned day has passed'
  return [
    ...(today > lastDay
      ? [
          reason(
            'role',
            over,
            'Mae’r arolygiad ar ben: mae ei adroddiad wedi’i gyhoeddi, neu mae ei ddiwrnod olaf wedi mynd heibio',
          ),
        ]
      : []),
    ...whyNotInRole(
      roles.find(role => role.id === id),
      live,
    ),
    ...whyNotByName(name.trim()),
    ...whyNotUnder(plainAddress(email), live),
  ]
}
