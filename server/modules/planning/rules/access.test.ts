import assert from 'node:assert/strict'
import { test } from 'node:test'
import { permissionsOf, type Role, roleNames } from '#permissions'
import { mayOpen, reasonsNotToPlan, reasonsNotToWorkOn } from './access.ts'

const team = [{ username: 'nadia', name: 'Nadia Rahman', role: 'lead-inspector' }]
const person = (username: string, role: Role) => ({ username, permissions: permissionsOf([role]) })
const roles = Object.keys(roleNames) as Role[]

test('CONF-01 an inspection opens to its team, to those who oversee inspections, and to those who set them up', () => {
  assert.deepEqual(
    roles.filter(role => mayOpen(team, person('somebody', role))),
    ['administrator', 'data-team', 'head-of-programme', 'senior-manager', 'chief-inspector', 'quality-lead'],
  )
  for (const role of roles) assert.equal(mayOpen(team, person('nadia', role)), true, role)
  assert.equal(mayOpen(team, { username: 'nobody', permissions: permissionsOf([]) }), false)
})

test('CONF-01 work that only the team does needs the role and the team', () => {
  assert.deepEqual(reasonsNotToWorkOn(team, person('nadia', 'lead-inspector'), 'evidence:add'), [])
  assert.deepEqual(reasonsNotToWorkOn(team, person('gareth', 'lead-inspector'), 'evidence:add'), [
    'You are not on the team of this inspection',
  ])
  assert.deepEqual(reasonsNotToWorkOn(team, person('nadia', 'data-team'), 'evidence:add'), [
    'Your role does not allow this',
  ])
})

test('CONF-01 the dates of an inspection are for its team, and for the head of programme of any', () => {
  assert.deepEqual(reasonsNotToPlan(team, person('nadia', 'lead-inspector')), [])
  assert.deepEqual(reasonsNotToPlan(team, person('ruth', 'head-of-programme')), [])
  assert.deepEqual(reasonsNotToPlan(team, person('joan', 'administrator')), [
    'You are not on the team of this inspection',
  ])
  assert.deepEqual(reasonsNotToPlan(team, person('helen', 'senior-manager')), [
    'Your role does not allow this',
    'You are not on the team of this inspection',
  ])
})
