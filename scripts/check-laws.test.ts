import assert from 'node:assert/strict'
import { test } from 'node:test'
import { breachesOf } from './check-laws.ts'

const context = { modules: ['ratings', 'planning'], programmes: ['dipp', 'national', 'approved-premises'] }
const breaches = (path: string, text: string): string[] => breachesOf([{ path, text }], context)

test('a table is written by its owner only, by builder or by SQL', () => {
  const write = "await db.insertInto('planningMove').values(row).execute()"
  assert.deepEqual(breaches('server/modules/planning/store/moves.ts', write), [])
  assert.equal(breaches('server/modules/ratings/store/moves.ts', write).length, 1)
  assert.equal(breaches('server/modules/ratings/store/a.ts', 'sql`update planning_move set x = 1`').length, 1)
  assert.deepEqual(breaches('server/modules/ratings/store/a.ts', 'sql`update ratings_answer set x = 1`'), [])
})

test('the time comes from the clock', () => {
  assert.equal(breaches('server/modules/ratings/actions/a.ts', 'const now = new Date()').length, 1)
  assert.equal(breaches('server/modules/ratings/actions/a.ts', 'Date.now()').length, 1)
  assert.deepEqual(breaches('server/platform/clock.ts', 'export const systemClock = () => new Date()'), [])
  assert.deepEqual(breaches('server/modules/ratings/rules/a.ts', 'new Date(at.getTime() + 1)'), [])
})

test('code knows no programme by name', () => {
  assert.equal(breaches('server/modules/ratings/rules/a.ts', "if (programme === 'dipp') return").length, 1)
  assert.equal(breaches('server/modules/ratings/rules/a.ts', "const known = ['national']").length, 1)
  assert.deepEqual(breaches('server/modules/ratings/rules/a.test.ts', "read('national')"), [])
  assert.deepEqual(breaches('server/modules/planning/tables.ts', "kind: 'region' | 'pdu' | 'approved-premises'"), [])
})

test('long files, odd names, purposeless rooms and grand titles are found', () => {
  assert.equal(breaches('server/a.ts', 'x\n'.repeat(251)).length, 1)
  assert.deepEqual(breaches('server/a.ts', 'x\n'.repeat(250)), [])
  assert.equal(breaches('server/modules/ratings/saveAnswer.ts', '').length, 1)
  assert.equal(breaches('server/modules/utils/dates.ts', '').length, 1)
  assert.equal(breaches('server/modules/ratings/a.ts', 'class RatingManager {}').length, 1)
})
