import { listPeople } from '#modules/people'
import { permissionsOf } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import type { TeamMember } from '../rules/inspection.ts'

/**
 * Who decides on somebody's conflict of interest: whoever of the inspection's team may, and where nobody on it may, everyone who
 * may (TEAM-02: the head of programme). Nobody decides on their own.
 */
export const conflictDeciders = async (db: Db, team: readonly TeamMember[], declarer: string): Promise<string[]> => {
  const all = (await listPeople(db))
    .filter(({ username, roles }) => username !== declarer && permissionsOf(roles).has('conflicts:decide'))
    .map(({ username }) => username)
  const here = all.filter(username => team.some(member => member.username === username))
  return here.length > 0 ? here : all
}
