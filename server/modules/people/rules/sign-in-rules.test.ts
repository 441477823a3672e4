import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rolesOfGroups } from './roles-of-groups.ts'
import { usernameOf } from './username-of.ts'

test('CONF-05 groups give the roles that the configuration says, each once; other groups give none', () => {
  const mapping = [
    { group: 'Inspection Leads', role: 'lead-inspector' },
    { group: 'Inspection Heads', role: 'head-of-programme' },
    { group: 'Inspection Leads (Wales)', role: 'lead-inspector' },
  ] as const
  const groups = ['Inspection Leads (Wales)', 'Inspection Leads', 'Staff']
  assert.deepEqual(rolesOfGroups(mapping, groups), ['lead-inspector'])
  assert.deepEqual(rolesOfGroups(mapping, ['inspection leads']), [], 'groups are compared as they are written')
})

test('CONF-05 a username can stand in an address, is nobody else’s, and never looks like one from outside', () => {
  assert.equal(usernameOf('Tom.Okafor@inspectorate.example', new Set()), 'tom-okafor')
  assert.equal(usernameOf('Siân Éluard', new Set()), 'sian-eluard')
  assert.equal(usernameOf('tom.okafor', new Set(['tom-okafor', 'tom-okafor-2'])), 'tom-okafor-3')
  fc.assert(
    fc.property(fc.string({ maxLength: 100 }), fc.array(fc.string()), (called, others) => {
      const taken = new Set(others.map(other => usernameOf(other, new Set())))
      const username = usernameOf(called, taken)
      assert.match(username, /^[a-z0-9]+(-[a-z0-9]+)*$/)
      assert.ok(username.length <= 80 && !taken.has(username) && !username.startsWith('outside'))
    }),
  )
})
