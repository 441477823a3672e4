import { type Invitee, inviteOutsider } from '#modules/planning'
import { paths } from '#paths'
import { actOf } from '../demonstration/act-of.ts'
import type { Username } from '../demonstration/people.ts'
import type { Services } from '../services.ts'
import { type Visitor, visitor } from './visitor.ts'

/** Someone of the inspected body with a browser, invited by a member of staff and let in by the link. */
export const outsider = async (
  services: Services,
  by: Username,
  reference: string,
  invitee: Invitee,
): Promise<Visitor & { invitation: string }> => {
  const { id, token } = await inviteOutsider(services.db, actOf(by, services.clock()), reference, invitee)
  const person = await visitor(services)
  const answer = await person.submit(await person.open(paths.invitation.open(token)))
  if (answer.statusCode !== 303) throw new Error(`${invitee.name} could not come in: status ${answer.statusCode}`)
  return { ...person, invitation: id }
}
