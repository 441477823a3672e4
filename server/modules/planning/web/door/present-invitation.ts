import { formatDay, formatShortDay, londonDay } from '#platform/dates.ts'
import type { Language } from '#platform/web/language.ts'
import { type Invitation, stateOfInvitation } from '../../rules/door/invitation.ts'
import { instantForOutsiders } from './present-dates.ts'
import { doorText } from './text.ts'

/** Where an invitation stands, in words. */
export const invitationInWords = (invitation: Invitation, now: Date, language: Language): string => {
  const { linkUntil, lastVisitAt, withdrawnAt, lastDay } = invitation
  const text = doorText[language]
  const state = stateOfInvitation(invitation, { now, today: londonDay(now) })
  const words = text.states[state]
  if (state === 'invited' && linkUntil) return words(instantForOutsiders(linkUntil, language))
  if (state === 'accepted') return words(lastVisitAt ? instantForOutsiders(lastVisitAt, language) : text.person.never)
  if (state === 'withdrawn' && withdrawnAt) return words(formatShortDay(londonDay(withdrawnAt), language))
  return words(state === 'ended' && lastDay ? formatDay(lastDay, language) : '')
}
