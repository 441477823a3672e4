import type { Person } from '#modules/people'

/** The invented inspectorate: whom one can sign in as, and whom the tests and pictures are about. */
const known = [
  { username: 'nadia', name: 'Nadia Rahman', roles: ['lead-inspector'], about: 'Lead inspector of approved premises' },
  {
    username: 'gareth',
    name: 'Gareth Pryce',
    roles: ['lead-inspector'],
    about: 'Lead inspector in regions, speaks Welsh',
  },
  { username: 'tom', name: 'Tom Okafor', roles: ['assistant-inspector'], about: 'Assistant inspector' },
  {
    username: 'ines',
    name: 'Ines Carvalho',
    roles: ['assistant-inspector'],
    about: 'Assistant inspector, new this year',
  },
  { username: 'joan', name: 'Joan Whitfield', roles: ['administrator'], about: 'Sets inspections up' },
  { username: 'samir', name: 'Samir Patel', roles: ['data-team'], about: 'Information and data team' },
  {
    username: 'ruth',
    name: 'Ruth Amadi',
    roles: ['head-of-programme'],
    about: 'Head of programme: reviews ratings, publishes',
  },
  { username: 'helen', name: 'Helen Marsh', roles: ['senior-manager'], about: 'Chairs the ratings panel' },
  { username: 'edward', name: 'Edward Lyle', roles: ['chief-inspector'], about: 'Chief inspector' },
  { username: 'priya', name: 'Priya Nair', roles: ['standards-lead'], about: 'Keeps the programmes and standards' },
  { username: 'martin', name: 'Martin Osei', roles: ['quality-lead'], about: 'Quality assurance' },
] as const satisfies readonly Person[]

export type Username = (typeof known)[number]['username']

/** With an invented address each: nothing is ever sent there. */
export const people = known.map(person => ({ ...person, email: `${person.username}@inspectorate.example` }))
