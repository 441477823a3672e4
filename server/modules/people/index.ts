import './tables.ts'
import './tables-identity.ts'

export { addOutsidePerson, addPeople, recordSignIn } from './actions.ts'
export { type Addressee, addresseesAmong, findUser, listPeople, namesOfPeople, type Person } from './queries.ts'
export type { RoleMapping } from './rules/roles-of-groups.ts'
export type { Provider } from './web/provider.ts'
