import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import { inLanguage } from '#platform/web/language.ts'
import { invitationsOf } from '../../queries/door/invitations.ts'
import { isLive } from '../../rules/door/invitation.ts'
import { partiesToInvite } from '../../rules/door/parties-to-invite.ts'
import type { DoorTasks } from './door-tasks.ts'
import { doorText } from './text.ts'

/** Whoever may name a deputy is asked to, until there is one (EVID-02). */
export const deputyTask: DoorTasks = async (db, { inspection, programme, reader }, { language, now }) => {
  const roles = partiesToInvite(programme.programme, reader)
  if (roles.length === 0) return []
  const today = londonDay(now)
  const deputies = (await invitationsOf(db, inspection.id)).filter(
    invitation => isLive(invitation, today) && roles.some(({ id }) => id === invitation.role),
  )
  const { title, hint, optional } = inLanguage(doorText, language).overview.deputy
  const done = deputies.length > 0
  const status = done ? deputies.map(({ name }) => name).join(', ') : optional
  return [{ title, hint: done ? undefined : hint, href: paths.door.people(inspection.reference), status, done }]
}
