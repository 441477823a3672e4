import { check, type Finding, unknownReferences } from '../check.ts'
import { rolesOf } from '../roles.ts'

const known = 'the id of a role in the “team” or “parties” of programme.yaml'

/** Whoever owns a timeline step is on the team, or a party outside of it, such as the inspected body. */
export const ownersAreKnown = check(['programme', 'timeline'], ({ programme, timeline }) =>
  unknownReferences(
    timeline.steps.map(({ owner }, i) => ({ section: 'timeline', path: ['steps', i, 'owner'], to: owner })),
    rolesOf({ programme }).map(({ id }) => id),
    known,
  ),
)

/** Whoever signs off the report or follows it up is on the team, on the panel, or a party outside of both. */
export const signersAreKnown = check(['programme', 'ratings', 'report'], ({ programme, ratings, report }) => {
  const section = 'report' as const
  const steps = report.steps.map(({ by }, i) => ({ section, path: ['steps', i, 'by'], to: by }))
  const followUp = report.followUp.map(({ by }, i) => ({ section, path: ['followUp', i, 'by'], to: by }))
  const roles = rolesOf(ratings ? { programme, ratings } : { programme }).map(({ id }) => id)
  return unknownReferences([...steps, ...followUp], roles, known)
})

/** Nobody is both on the team and a party outside of it. */
export const partiesAreNotOnTheTeam = check(['programme'], ({ programme: { team, parties = [] } }) =>
  parties.flatMap(({ id }, i): Finding[] =>
    team.some(role => role.id === id)
      ? [{ section: 'programme', path: ['parties', i, 'id'], message: `“${id}” is on the team already` }]
      : [],
  ),
)

/** A rule on who takes a case speaks of roles that the team has. */
export const takersAreOnTheTeam = check(['programme', 'cases'], ({ programme, cases }) =>
  unknownReferences(
    (cases.interview?.takenBy ?? []).flatMap(({ roles }, r) =>
      roles.map((to, i) => ({ section: 'cases' as const, path: ['interview', 'takenBy', r, 'roles', i], to })),
    ),
    programme.team.map(({ id }) => id),
    'the id of a role in the “team” of programme.yaml',
  ),
)
