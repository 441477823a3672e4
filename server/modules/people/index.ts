import './tables.ts'

export { addPeople } from './actions.ts'
export { findUser, listPeople, namesOfPeople, type Person } from './queries.ts'
