import { certificateState, findPerson, inspectsByRole, needsOf, reasonsNotToDeploy } from '#modules/people'
import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'

/** What somebody's own training and development ask of them, in lines, with where all of it stands (TEAM-04, TEAM-07). */
export const ownDevelopment = async (
  db: Db,
  username: string,
  today: string,
): Promise<{ lines: string[]; href: string } | undefined> => {
  const person = await findPerson(db, username)
  if (!person) return undefined
  const inspects = inspectsByRole(person.roles)
  const certificate = inspects ? certificateState(person, today) : undefined
  const needs = (await needsOf(db, username)).filter(({ metOn }) => metOn === null)
  const lines = [
    ...(inspects ? reasonsNotToDeploy(person, { inspects }) : []),
    ...(certificate && certificate.state !== 'passed'
      ? [`Certificate in Inspection Skills: ${certificate.words}`]
      : []),
    ...needs.map(({ need, dueOn }) => `${dueOn < today ? 'Overdue since' : 'By'} ${formatDay(dueOn)}: ${need}`),
  ]
  return { lines, href: paths.people.show(username) }
}
