import './tables.ts'

export { addOutsidePerson, addPeople, recordSignIn } from './actions.ts'
export { type Addressee, addresseesAmong, findUser, listPeople, namesOfPeople, type Person } from './queries.ts'
