import './tables.ts'
import './tables-identity.ts'

export { changeAssessorship, recordNeed, recordStage } from './actions/development.ts'
export { addOutsidePerson, addPeople, recordSignIn } from './actions/people.ts'
export { findPerson, listWholePeople, needsOf, type WholePerson } from './queries/development.ts'
export {
  type Addressee,
  addresseesAmong,
  findUser,
  listPeople,
  type NewPerson,
  namesOfPeople,
  type Person,
} from './queries/people.ts'
export { languageNames, type SpokenLanguage } from './rules/languages.ts'
export type { RoleMapping } from './rules/roles-of-groups.ts'
export { certificateState, inspectsByRole, reasonsNotToDeploy } from './rules/training.ts'
export type { Provider } from './web/provider.ts'
