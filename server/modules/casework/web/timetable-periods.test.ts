import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { takenUpCases } from '../../../testutils/taken-up-cases.ts'
import { servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await takenUpCases(db, '2026-03-16')
})
after(() => drop())

test('CASE-04 a day has as many parts as one needs, for inspectors and for practitioners: each place outside of them clashes', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  const hours = paths.timetable.inspector(reference, 'tom')
  const page = await nadia.open(hours)
  const parts = { 'from-2026-03-17-2': '2pm', 'until-2026-03-17-2': '4pm' }
  const wrong = await nadia.submit(page, { ...parts, 'from-2026-03-17-3': 'x' })
  assert.match(wordsOf(wrong), /There is a problem Tuesday 17 March 2026: enter from when/)
  assert.match(wrong.body, /href="#from-2026-03-17-3"/)
  const set = await nadia.submit(page, { ...parts, 'from-2026-03-17': '9:30am', 'until-2026-03-17': '12pm' })
  assert.match(wordsOf(await nadia.follow(set)), /Tuesday 17 March 2026, 9:30am to 12 noon and 2pm to 4pm/)
  const again = (await nadia.open(hours)).body
  assert.match(again, /id="from-2026-03-17-2"[^>]*value="2pm"/)
  const at = async (time: string) =>
    wordsOf(
      await nadia.submit(await nadia.open(paths.timetable.case(reference, 21)), {
        inspector: 'tom',
        time,
        kept: 'both',
        intent: 'look',
      }),
    )
  const notThere = /Tom Okafor is not there for case 21 on Tuesday 17 March/
  assert.doesNotMatch(await at('2026-03-17 10:45'), notThere)
  assert.match(await at('2026-03-17 13:15'), notThere)
  assert.doesNotMatch(await at('2026-03-17 14:30'), notThere)
  assert.match(await at('2026-03-17 15:45'), notThere)
  const away = {
    'from-2026-03-18': '9am',
    'until-2026-03-18': '11am',
    'from-2026-03-18-2': '3pm',
    'until-2026-03-18-2': '5pm',
  }
  await nadia.submit(await nadia.open(paths.timetable.times(reference, 21)), { ...away, language: 'facts' })
  const notAvailable = /is not available for case 21 on Wednesday 18 March/
  assert.match(await at('2026-03-18 09:30'), notAvailable)
  assert.doesNotMatch(await at('2026-03-18 13:15'), notAvailable)
  assert.match(await at('2026-03-18 14:30'), notAvailable)
})
