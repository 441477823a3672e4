import { addToTeam, findInspection, makeDeclaration } from '#modules/planning'
import type { Act } from '#platform/audit/record-event.ts'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../demonstration/act-of.ts'
import type { Username } from '../demonstration/people.ts'
import { declarationsOf } from '../modules/planning/queries/declarations.ts'
import { teamOf } from '../modules/planning/queries/open-inspection.ts'

/** Whoever is on the team and has not declared yet declares that they have no conflict of interest: the inspection opens to them. */
export const everyoneDeclares = async (db: Db, reference: string, when: Date): Promise<void> => {
  const inspection = await findInspection(db, reference)
  if (!inspection) throw new Error(`There is no inspection ${reference}`)
  const [team, declared] = [await teamOf(db, inspection.id), await declarationsOf(db, inspection.id)]
  for (const username of new Set(team.map(member => member.username)))
    if (!declared.has(username))
      await makeDeclaration(db, actOf(username as Username, when), reference, { kind: 'none', about: '', seen: 0 })
}

/** Someone puts these people on the team, each in a role, and everyone on it declares that they have no conflict of interest. */
export const teamUp = async (
  db: Db,
  act: Act,
  reference: string,
  team: Readonly<Partial<Record<Username, string>>>,
): Promise<void> => {
  await everyoneDeclares(db, reference, act.when)
  for (const [username, role] of Object.entries(team)) await addToTeam(db, act, reference, { username, role })
  await everyoneDeclares(db, reference, act.when)
}
