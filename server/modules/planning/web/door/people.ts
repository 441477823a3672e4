import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { inviteOutsider } from '../../actions/door/invite.ts'
import { invitationsOf, lastDayOfDoor } from '../../queries/door/invitations.ts'
import { type OpenDoor, openDoor } from '../../queries/door/open-door.ts'
import { isLive } from '../../rules/door/invitation.ts'
import { partiesToInvite } from '../../rules/door/parties-to-invite.ts'
import { type Invitee, type Inviting, reasonsNotToInvite } from '../../rules/door/reasons-not-to-invite.ts'
import { doorFrame } from './door-frame.ts'
import { invitationTable } from './invitation-table.ts'
import { inviteeFrom, inviteForm } from './invite-form.ts'
import { doorText } from './text.ts'

interface Loaded extends Inviting {
  door: OpenDoor
}

const load = async (db: Db, { params, user, act }: Visit): Promise<Loaded> => {
  const door = await openDoor(db, user, params.reference as string)
  const [invitations, lastDay] = await Promise.all([
    invitationsOf(db, door.inspection.id),
    lastDayOfDoor(db, door.inspection.id),
  ])
  const roles = partiesToInvite(door.programme.programme, door.reader)
  return { door, roles, invitations, lastDay, today: londonDay(act.when) }
}

/** Who of the inspected body has access, and how their contact names a deputy (EVID-02). */
export const doorPeoplePage = ({ db }: { db: Db }): Page => ({
  path: paths.door.people(':reference'),
  permission: 'door:view',
  audit: 'DOOR_PEOPLE',
  postsPerMinute: 20,

  async get(visit) {
    return view(visit, await load(db, visit))
  },

  async post(visit) {
    const loaded = await load(db, visit)
    const invitee = inviteeFrom(visit.body, loaded.roles)
    const reasons = reasonsNotToInvite(invitee, loaded)
    if (reasons.length > 0 && loaded.roles.length > 0) {
      const inWords = reasons.map(({ field, text, welsh }) => ({ field, text: visit.language === 'cy' ? welsh : text }))
      return view(visit, loaded, invitee, errorsOf(inWords, { role: '#name' }))
    }
    const { reference } = loaded.door.inspection
    await inviteOutsider(db, visit.act, reference, invitee)
    const text = inLanguage(doorText, visit.language).people
    return { redirect: paths.door.people(reference), notice: text.sent(invitee.name.trim()) }
  },
})

const view = (
  { language, csrf, act }: Visit,
  { door, roles, invitations, today }: Loaded,
  typed?: Invitee,
  errors?: FormErrors,
): View => {
  const text = inLanguage(doorText, language)
  const { inspection } = door
  const live = invitations.filter(invitation => isLive(invitation, today))
  const mayChange = (role: string): boolean => roles.some(({ id }) => id === role)
  const open = roles.filter(({ id, most }) => live.filter(({ role }) => role === id).length < most)
  return {
    ...doorFrame(door, 'people', language),
    heading: text.sections.people,
    title: `${text.sections.people}, ${inspection.placeName}`,
    errors,
    content: html`
      ${invitationTable(invitations, {
        caption: text.people.caption,
        now: act.when,
        language,
        changeAt: ({ id, role }) => (mayChange(role) ? paths.door.person(inspection.reference, id) : undefined),
      })}
      ${
        roles.length > 0 &&
        html`
        <h2 class="govuk-heading-m">${text.people.nameDeputy}</h2>
        <p class="govuk-body">${open.length > 0 || typed ? text.people.nameDeputyWords : text.people.full}</p>
        ${(open.length > 0 || typed) && inviteForm({ roles, csrf, typed, errors, text })}`
      }`,
  }
}
