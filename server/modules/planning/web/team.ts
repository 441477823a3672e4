import { listWholePeople, reasonsNotToDeploy, type WholePerson } from '#modules/people'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { addToTeam, type Membership, removeFromTeam } from '../actions/change-team.ts'
import { type DeclarationInFull, declarationsOf } from '../queries/declarations.ts'
import { deploymentsOf, fieldworkOf } from '../queries/deployments.ts'
import { openInspection } from '../queries/open-inspection.ts'
import { conflictStanding } from '../rules/conflict.ts'
import { clashesOf, type Deployment, inspects } from '../rules/deployments.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { reasonsNotToAdd, reasonsNotToRemove, teamByRole } from '../rules/team.ts'
import { conflictsTable } from './conflicts-table.ts'
import { clashesNote, notDeployableNote } from './deployment-notes.ts'
import { inspectionFrame } from './inspection-frame.ts'
import { removeView } from './team-remove.ts'
import { addForm, teamTable } from './team-table.ts'

const membershipFrom = (fields: Record<string, unknown>): Membership => ({
  username: String(fields.username ?? ''),
  role: String(fields.role ?? ''),
  reason: String(fields.reason ?? ''),
})

/** Who is on an inspection, by the roles that its programme asks for; and the way on and off the team. */
export const teamPage = ({ db }: { db: Db }): Page => ({
  path: paths.inspections.team(':reference'),
  permission: 'inspections:view',
  audit: 'TEAM',

  async get({ params, query, user, csrf }) {
    const open = await openInspection(db, user, params.reference as string)
    const leaving = membershipFrom({ username: query.remove, role: query.role })
    const there = open.team.some(({ username, role }) => username === leaving.username && role === leaving.role)
    if (there && user.permissions.has('team:change')) return removeView(open, leaving, csrf)
    return view(open, await loaded(db, open), csrf)
  },

  async post({ params, body, user, act, csrf }: Visit) {
    const reference = params.reference as string
    const open = await openInspection(db, user, reference)
    const wanted = membershipFrom(body)
    const { team: roles } = open.programme.programme
    if (body.intent === 'remove') {
      const errors = errorsOf(reasonsNotToRemove({ ...wanted, roles, team: open.team }))
      if (errors?.field.reason) return removeView(open, wanted, csrf, errors)
      await removeFromTeam(db, act, reference, wanted)
      return { redirect: paths.inspections.team(reference), notice: 'The team is changed' }
    }
    const data = await loaded(db, open)
    const person = data.people.find(({ username }) => username === wanted.username)
    const conflict = conflictStanding(data.declarations.get(wanted.username))
    const notDeployable = person ? reasonsNotToDeploy(person, { inspects: inspects(wanted.role) }) : []
    const joining = { ...wanted, roles, wales: open.inspection.wales, team: open.team, person, conflict, notDeployable }
    const reasons = reasonsNotToAdd(joining)
    if (reasons.length > 0) return view(open, data, csrf, wanted, errorsOf(reasons))
    await addToTeam(db, act, reference, wanted)
    return { redirect: paths.inspections.team(reference), notice: `${person?.name} is on the team` }
  },
})

/** What the page shows beside the team itself. */
interface Loaded {
  people: readonly WholePerson[]
  declarations: ReadonlyMap<string, DeclarationInFull>
  /** Where members inspect elsewhere in the same weeks. */
  clashes: readonly Deployment[]
}

const loaded = async (db: Db, { inspection, team }: OpenInspection): Promise<Loaded> => {
  const inspecting = [...new Set(team.filter(({ role }) => inspects(role)).map(({ username }) => username))]
  const [people, declarations, span, deployments] = await Promise.all([
    listWholePeople(db),
    declarationsOf(db, inspection.id),
    fieldworkOf(db, inspection.id),
    deploymentsOf(db, inspecting),
  ])
  const clashes = span ? clashesOf(deployments, { reference: inspection.reference, span }) : []
  return { people, declarations, clashes }
}

const view = (
  open: OpenInspection,
  { people, declarations, clashes }: Loaded,
  csrf: Html,
  typed?: Membership,
  errors?: FormErrors,
): View => {
  const { programme, team, inspection, reader } = open
  const roles = teamByRole(programme.programme.team, team, inspection)
  const mayChange = reader.permissions.has('team:change')
  return {
    ...inspectionFrame(open, 'team'),
    heading: 'Team',
    title: `Team, ${inspection.placeName}`,
    errors,
    content: html`
      ${teamTable(roles, { reference: inspection.reference, mayChange })}
      ${clashes.length > 0 && clashesNote(clashes, people)}
      ${conflictsTable(open, declarations)}
      <p class="govuk-body"><a class="govuk-link" href="${paths.inspections.sites(inspection.reference)}">Sites, inductions, fobs and passes</a></p>
      ${mayChange && addForm({ roles, people, csrf, typed, errors })}
      ${mayChange && notDeployableNote(people)}`,
  }
}
