import './tables.ts'

export { addOutsidePerson, addPeople, recordSignIn } from './actions.ts'
export { findUser, listPeople, namesOfPeople, type Person } from './queries.ts'
