import { check, type Finding, unknownReferences } from '../check.ts'

const section = 'planning' as const

/** Whoever has to be at a meeting is on the team. */
export const requiredRolesAreOnTheTeam = check(['programme', 'planning'], ({ programme, planning }) =>
  unknownReferences(
    planning.meetings.flatMap(({ team }, m) =>
      team.flatMap((anyOf, a) => anyOf.map((to, i) => ({ section, path: ['meetings', m, 'team', a, i], to }))),
    ),
    programme.team.map(({ id }) => id),
    'the id of a role in the “team” of programme.yaml',
  ),
)

/** A briefing is as long as its two parts, and no longer. */
export const briefingsAreAsLongAsTheirParts = check(['planning'], ({ planning: { meetings } }) =>
  meetings.flatMap(({ briefing, minutes }, i): Finding[] => {
    if (!briefing || !minutes || minutes.to === briefing.speaks + briefing.questions) return []
    const message = `lasts ${minutes.to} minutes at most, and its parts ${briefing.speaks + briefing.questions}`
    return [{ section, path: ['meetings', i, 'minutes'], message }]
  }),
)
