import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TeamRole } from '#modules/programmes'
import { askedFor, type Joining, reasonsNotToAdd, reasonsNotToRemove, teamByRole } from './team.ts'

const role = (id: string, name: string, more: Partial<TeamRole>): TeamRole =>
  ({ id, name, least: 1, note: '', when: 'always', source: 'Invented', ...more }) as TeamRole
const roles = [
  role('lead-inspector', 'Lead inspector', { most: 1 }),
  role('deputy-lead-inspector', 'Deputy lead inspector', { most: 1 }),
  role('assistant-inspector', 'Assistant inspector', { least: 2 }),
  role('local-assessor', 'Local assessor', { when: 'wales' }),
]
const nadia = { username: 'nadia', name: 'Nadia Rahman', roles: ['lead-inspector'] }
const tom = { username: 'tom', name: 'Tom Okafor', roles: ['assistant-inspector'] }
const on = ({ username, name }: typeof nadia, as: string) => ({ username, name, role: as })
const joining: Joining = { roles, wales: false, team: [], person: nadia, role: 'lead-inspector' }
const reasons = (changed: Partial<Joining>) => reasonsNotToAdd({ ...joining, ...changed }).map(({ text }) => text)

test('TEAM-01 a team is checked against what its programme asks for', () => {
  const team = [on(nadia, 'lead-inspector'), on(tom, 'assistant-inspector')]
  const missing = (wales: boolean) =>
    teamByRole(roles, team, { wales }).map(({ role: { id }, missing: count }) => [id, count])
  assert.deepEqual(missing(false), [
    ['lead-inspector', 0],
    ['deputy-lead-inspector', 1],
    ['assistant-inspector', 1],
  ])
  assert.deepEqual(missing(true).at(-1), ['local-assessor', 1])
  assert.deepEqual(roles.map(askedFor), ['1', '1', '2 or more', '1 or more'])
})

test('TEAM-01 a person joins in the role they have, a deputy in that of whom they stand in for', () => {
  assert.deepEqual(reasons({}), [])
  assert.deepEqual(reasons({ role: 'deputy-lead-inspector' }), [])
  assert.deepEqual(reasons({ role: 'assistant-inspector' }), [])
  assert.deepEqual(reasons({ person: tom }), [
    'Enter why Tom Okafor joins as Lead inspector: it is not their role in the inspectorate',
  ])
  assert.deepEqual(reasons({ person: tom, reason: 'Acting up this spring' }), [])
})

test('TEAM-01 a role is one of the programme’s, and holds no more than it asks for', () => {
  assert.deepEqual(reasons({ person: undefined }), ['Select who joins the team'])
  assert.deepEqual(reasons({ role: 'captain' }), ['Select a role of this programme’s team'])
  assert.deepEqual(reasons({ role: 'local-assessor' }), ['“Local assessor” is for inspections in Wales'])
  assert.deepEqual(reasons({ team: [on(nadia, 'lead-inspector')] }), [
    'Nadia Rahman is already on the team as Lead inspector',
  ])
  assert.deepEqual(reasons({ team: [on(tom, 'lead-inspector')] }), [
    'The team has its Lead inspector already: remove Tom Okafor first',
  ])
})

test('TEAM-01 the last in a role does not leave without a reason', () => {
  const team = [on(nadia, 'lead-inspector'), on(tom, 'assistant-inspector')]
  const leave = (username: string, as: string, reason?: string) =>
    reasonsNotToRemove({ roles, team, username, role: as, reason }).map(({ text }) => text)
  assert.deepEqual(leave('nadia', 'lead-inspector'), [
    'Enter the reason: this leaves the inspection with no Lead inspector',
  ])
  assert.deepEqual(leave('nadia', 'lead-inspector', 'Conflict of interest'), [])
  assert.deepEqual(leave('tom', 'lead-inspector'), ['This person is not on the team in this role any more'])
  const ines = { username: 'ines', name: 'Ines Carvalho', roles: [] as string[] }
  const three = [...team, on(ines, 'assistant-inspector'), on(nadia, 'assistant-inspector')]
  assert.deepEqual(reasonsNotToRemove({ roles, team: three, username: 'tom', role: 'assistant-inspector' }), [])
})

test('TEAM-05 in Wales so many have to speak Welsh as the programme says; elsewhere nobody has to', () => {
  const assessors = [role('local-assessor', 'Local assessor', { least: 2, welshSpeakers: 1 })]
  const missing = (wales: boolean, ...languages: string[][]) =>
    teamByRole(
      assessors,
      languages.map((spoken, i) => ({ username: `p${i}`, name: `P${i}`, role: 'local-assessor', languages: spoken })),
      { wales },
    ).map(({ missing: all, welshMissing }) => [all, welshMissing])[0]
  assert.deepEqual(missing(true, [], ['pl']), [1, 1])
  assert.deepEqual(missing(true, [], ['cy']), [0, 0])
  assert.deepEqual(missing(true, ['cy']), [1, 0])
  assert.deepEqual(missing(false, [], []), [0, 0])
})
