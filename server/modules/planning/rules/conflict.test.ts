import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  conflictKinds,
  conflictStanding,
  type Declaration,
  opensDecision,
  outcomes,
  reasonsNotToDecide,
  reasonsNotToDeclare,
  standingInWordsOf,
  whyConflictCloses,
} from './conflict.ts'
import { sections } from './section.ts'

const declared: Declaration = {
  number: 1,
  kind: 'perceived',
  toDecide: true,
  declaredAt: new Date('2026-01-05T10:00:00Z'),
  outcome: null,
  closed: [],
  decidedAt: null,
  decisions: 0,
}
const part = fc.constantFrom(...sections)
const declaration = fc.record({
  number: fc.integer({ min: 1, max: 9 }),
  kind: fc.constantFrom(...conflictKinds),
  toDecide: fc.boolean(),
  declaredAt: fc.constant(declared.declaredAt),
  outcome: fc.option(fc.constantFrom(...outcomes)),
  closed: fc.uniqueArray(part),
  decidedAt: fc.constant(null),
  decisions: fc.nat(5),
})

test('TEAM-02 a team member sees nothing before declaring, nor while a conflict waits, nor after being taken off', () => {
  fc.assert(
    fc.property(fc.option(declaration, { nil: undefined }), fc.option(part), (given, asked) => {
      const open = whyConflictCloses(true, given, asked) === undefined
      // Read again in plain words: declared; not in need of a decision, or decided; and the part not among those closed.
      const declaredAtAll = given !== undefined
      const settled = declaredAtAll && (!given.toDecide || given.outcome === 'keep' || given.outcome === 'limit')
      const limited = settled && given.toDecide && given.outcome === 'limit'
      assert.equal(open, settled && !(limited && (asked === null || given.closed.includes(asked))))
    }),
  )
})

test('TEAM-02 who is on the team in no role is not asked, and what was decided of them before holds on', () => {
  assert.equal(whyConflictCloses(false, undefined, 'cases'), undefined)
  assert.match(whyConflictCloses(false, { ...declared, outcome: 'remove' }, 'cases')?.reason ?? '', /taken off/)
  assert.match(whyConflictCloses(false, declared, 'cases')?.reason ?? '', /waits for a decision/)
  const limited: Declaration = { ...declared, outcome: 'limit', closed: ['cases'] }
  assert.match(whyConflictCloses(false, limited, 'cases')?.reason ?? '', /“Cases” of this inspection is closed to you/)
  assert.equal(whyConflictCloses(false, limited, 'plan'), undefined)
})

test('TEAM-02 a page that belongs to no part is closed to whoever may not see every part', () => {
  const limited: Declaration = { ...declared, outcome: 'limit', closed: ['cases'] }
  assert.match(whyConflictCloses(true, limited, null)?.reason ?? '', /This page is closed/)
  assert.equal(whyConflictCloses(true, { ...declared, outcome: 'keep' }, null), undefined)
})

test('TEAM-02 “none” is a declaration too; a conflict is decided on, and so is its end', () => {
  assert.equal(opensDecision(undefined, 'none'), false)
  assert.equal(opensDecision({ ...declared, toDecide: false, kind: 'none' }, 'none'), false)
  assert.equal(opensDecision({ ...declared, toDecide: false, kind: 'none' }, 'perceived'), true)
  assert.equal(opensDecision({ ...declared, outcome: 'limit' }, 'none'), true)
  const reasons = (kind: string, about: string, seen = 0, before?: Declaration) =>
    reasonsNotToDeclare({ kind, about, seen, before }).map(({ text }) => text)
  assert.deepEqual(reasons('none', ''), [])
  assert.deepEqual(reasons('', ''), ['Select whether you have a conflict of interest'])
  assert.deepEqual(reasons('actual', '  '), ['Enter what the conflict of interest is'])
  assert.deepEqual(reasons('none', '', 0, declared), [
    'You have declared something else meanwhile: load the page again',
  ])
})

test('TEAM-02 a conflict is decided by someone else, on what they have seen, with the reason', () => {
  const deciding = {
    decider: 'ruth',
    username: 'tom',
    declaration: declared as Declaration | undefined,
    outcome: 'limit',
    closed: ['cases', 'results'] as string[],
    parts: ['overview', 'team', 'cases', 'results'] as const,
    reason: 'His sister works there',
    seen: { number: 1, decisions: 0 },
  }
  const reasons = (changed: Partial<typeof deciding>) =>
    reasonsNotToDecide({ ...deciding, ...changed }).map(({ text }) => text)
  assert.deepEqual(reasons({}), [])
  assert.deepEqual(reasons({ declaration: undefined }), ['There is no conflict of interest to decide on'])
  assert.deepEqual(reasons({ decider: 'tom' }), ['Someone else decides on your own conflict of interest'])
  assert.deepEqual(reasons({ seen: { number: 1, decisions: 1 } }), [
    'This was declared anew or decided meanwhile: load the page again',
  ])
  assert.deepEqual(reasons({ outcome: '', closed: [], reason: ' ' }), [
    'Select what you decide',
    'Enter the reason for the decision',
  ])
  assert.deepEqual(reasons({ closed: [] }), ['Select the parts that are closed to this person'])
  for (const wrong of ['ratings', 'overview', 'elsewhere'])
    assert.deepEqual(reasons({ closed: [wrong] }), ['Select parts that this inspection has'])
})

test('TEAM-02 where someone stands is told in words', () => {
  assert.equal(standingInWordsOf(undefined), 'Has not declared yet')
  assert.equal(standingInWordsOf(declared), 'Waits for a decision')
  assert.equal(
    standingInWordsOf({ ...declared, outcome: 'limit', closed: ['cases', 'results'] }),
    'Stays on, without Cases and Results',
  )
  assert.deepEqual(
    [{ ...declared, toDecide: false }, { ...declared, outcome: 'keep' } as Declaration, undefined].map(
      conflictStanding,
    ),
    ['clear', 'clear', 'undeclared'],
  )
})
