import type { NewPerson } from '#modules/people'

/** The invented inspectorate: whom one can sign in as, and whom the tests and pictures are about. */
const known = [
  {
    username: 'nadia',
    name: 'Nadia Rahman',
    roles: ['lead-inspector'],
    base: 'Birmingham',
    languages: ['ur'],
    joinedOn: '2019-03-04',
    about: 'Lead inspector of approved premises',
  },
  {
    username: 'gareth',
    name: 'Gareth Pryce',
    roles: ['lead-inspector'],
    base: 'Cardiff',
    languages: ['cy'],
    joinedOn: '2017-09-04',
    about: 'Lead inspector in regions',
  },
  {
    username: 'tom',
    name: 'Tom Okafor',
    roles: ['assistant-inspector'],
    base: 'Reading',
    joinedOn: '2023-04-03',
    about: 'Assistant inspector',
  },
  {
    username: 'ines',
    name: 'Ines Carvalho',
    roles: ['assistant-inspector'],
    base: 'Manchester',
    about: 'Assistant inspector, new this year',
  },
  {
    username: 'owen',
    name: 'Owen Daley',
    roles: ['assistant-inspector'],
    base: 'Leeds',
    about: 'Assistant inspector, in initial training',
  },
  {
    username: 'carys',
    name: 'Carys Morgan',
    roles: ['local-assessor'],
    base: 'Swansea',
    languages: ['cy'],
    joinedOn: '2022-01-10',
    about: 'Local assessor from Wales, speaks Welsh',
  },
  {
    username: 'joan',
    name: 'Joan Whitfield',
    roles: ['administrator'],
    base: 'Manchester',
    joinedOn: '2016-05-09',
    about: 'Sets inspections up',
  },
  {
    username: 'samir',
    name: 'Samir Patel',
    roles: ['data-team'],
    base: 'Manchester',
    languages: ['pa'],
    joinedOn: '2020-10-05',
    about: 'Information and data team',
  },
  {
    username: 'ruth',
    name: 'Ruth Amadi',
    roles: ['head-of-programme'],
    base: 'Manchester',
    joinedOn: '2012-02-06',
    about: 'Head of programme: reviews ratings, publishes',
  },
  {
    username: 'helen',
    name: 'Helen Marsh',
    roles: ['senior-manager'],
    base: 'London',
    joinedOn: '2014-09-01',
    about: 'Chairs the ratings panel',
  },
  {
    username: 'edward',
    name: 'Edward Lyle',
    roles: ['chief-inspector'],
    base: 'London',
    joinedOn: '2021-01-11',
    about: 'Chief inspector',
  },
  {
    username: 'priya',
    name: 'Priya Nair',
    roles: ['standards-lead'],
    base: 'London',
    joinedOn: '2018-06-04',
    about: 'Keeps the programmes and standards',
  },
  {
    username: 'martin',
    name: 'Martin Osei',
    roles: ['quality-lead'],
    base: 'Leeds',
    languages: ['bsl'],
    joinedOn: '2015-03-02',
    about: 'Quality assurance',
  },
] as const satisfies readonly NewPerson[]

export type Username = (typeof known)[number]['username']

/** With an invented address each: nothing is ever sent there. */
export const people = known.map(person => ({ ...person, email: `${person.username}@inspectorate.example` }))
