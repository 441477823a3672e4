import type { Generated } from 'kysely'
import type { Role } from '#permissions'
import type { Json } from '#platform/db/tables.ts'

declare module '#platform/db/tables.ts' {
  interface Tables {
    peoplePerson: {
      username: string
      name: string
      roles: Json<Role[]>
      /** What is said of the person where someone is chosen: languages, base. */
      about: string
      /** Someone of the inspectorate, or of an inspected body: then what they may come to is not decided here. */
      kind: Generated<'staff' | 'outside'>
      /** Where messages to this person go. */
      email: string | null
      addedAt: Date
      leftAt: Date | null
    }
  }
}
