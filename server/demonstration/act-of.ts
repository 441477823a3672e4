import { permissionsOf, type Role } from '#permissions'
import type { Act } from '#platform/audit/record-event.ts'
import { newId } from '#platform/ids.ts'
import { people, type Username } from './people.ts'

/** What this invented person does at this time. */
export const actOf = (username: Username, when: Date): Act => {
  const roles: readonly Role[] = people.find(person => person.username === username)?.roles ?? []
  return { who: username, when, correlationId: newId(), permissions: permissionsOf(roles) }
}
