import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestByTrial } from '../../../../testutils/check-timetable.ts'
import { timetableSettings } from '../../../../testutils/generated-timetables.ts'
import { proposeTimetable } from '../../solver/propose-timetable.ts'
import { goingOn, reasonsNotToGoOn, type Substitute, type Unavailable } from './unavailable-practitioner.ts'

const substitute: Substitute = {
  ...{ kind: 'substitute', name: 'Sam Reid', role: 'Senior probation officer' },
  ...{ suitable: 'Has supervised the case since January', supervises: true },
}
const agreed: Unavailable = { case: 'c1', reason: 'On leave', agreedWith: 'Jo Lee, SPOC', instead: substitute }
const practitioner = { interviewee: 'Kit Moss', fileRead: false }

test('CASE-05 of a substitute it is recorded who they are, their role, what makes them suitable and with whom it was agreed', () => {
  const fields = (changed: Partial<Unavailable>): string[] =>
    reasonsNotToGoOn(practitioner, { ...agreed, ...changed }).map(({ field }) => field)
  assert.deepEqual(fields({}), [])
  assert.deepEqual(fields({ instead: { kind: 'file-read' } }), [])
  assert.deepEqual(fields({ reason: ' ', agreedWith: '' }), ['reason', 'agreedWith'])
  assert.deepEqual(fields({ instead: { ...substitute, name: '', role: '', suitable: ' ' } }), [
    'name',
    'role',
    'suitable',
  ])
  assert.deepEqual(fields({ instead: { ...substitute, name: 'Kit Moss ' } }), ['name'])
  assert.deepEqual(
    reasonsNotToGoOn({ ...practitioner, fileRead: true }, agreed).map(({ field }) => field),
    ['instead'],
  )
})

test('CASE-05 a case without its practitioner is placed again with a substitute, and needs no interview as a file read', async () => {
  await fc.assert(
    fc.asyncProperty(timetableSettings, async setting => {
      const [first] = setting.cases
      fc.pre(first !== undefined && !first.fileRead)
      const absences = setting.week.days.map(day => ({
        ...{ interviewee: first.interviewee, day, from: '00:00', until: '23:59' },
      }))
      const away = { ...setting, absences: [...setting.absences, ...absences], cases: [first] }
      const { unplaced } = await proposeTimetable(away)
      assert.equal(unplaced.length, 1)
      for (const instead of [substitute, { kind: 'file-read' } as const]) {
        const goes = goingOn(first, { ...agreed, instead })
        assert.equal(goes.fileRead, instead.kind === 'file-read')
        assert.equal(goes.interviewee, instead.kind === 'file-read' ? first.interviewee : 'Sam Reid')
        const again = { ...away, cases: [goes] }
        const [, interviews, reads] = bestByTrial(again, []) as [number, number, number]
        const { placements } = await proposeTimetable(again)
        assert.equal(placements.length, -(interviews + reads))
        for (const { time } of placements) assert.equal(time === null, instead.kind === 'file-read')
      }
    }),
    { numRuns: 25 },
  )
})
