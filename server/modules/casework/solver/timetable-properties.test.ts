import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { bestByTrial, isBetter, placesFor, startsOf, worthOf, wrongIn } from '../../../testutils/check-timetable.ts'
import { anyTimetables, roomySettings, timetableSettings } from '../../../testutils/generated-timetables.ts'
import type { TimetableSetting } from '../rules/timetable/setting.ts'
import type { Timetable } from '../rules/timetable/timetable.ts'
import { proposeTimetable } from './propose-timetable.ts'

const trialsOf = (setting: TimetableSetting): number =>
  setting.cases.reduce((product, c) => product * (placesFor(c, setting).length + 1), 1)

/** Whether nobody is interviewed twice, and every time is one of those that the week proposes. */
const isPlain = ({ cases, week }: TimetableSetting): boolean =>
  new Set(cases.map(({ interviewee }) => interviewee)).size === cases.length &&
  cases.every(({ locked: { time } }) => time === null || startsOf(week).includes(time.start))

test('CASE-04 a proposal has every case once, placed or with a reason, and no clash; a locked choice is where it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(timetableSettings, roomySettings), anyTimetables, async (setting, before) => {
      const { placements, unplaced, loads, changed } = await proposeTimetable(setting, before)
      assert.deepEqual(
        [...placements, ...unplaced].map(each => each.case).sort(),
        setting.cases.map(({ id }) => id).sort(),
      )
      assert.deepEqual(wrongIn(placements, setting), [])
      for (const placement of placements) {
        const c = setting.cases.find(({ id }) => id === placement.case)
        assert.ok(c && placesFor(c, setting).some(place => JSON.stringify(place) === JSON.stringify(placement)))
      }
      for (const { reasons } of unplaced) assert.ok(reasons.length > 0 && reasons.every(reason => reason !== ''))
      for (const { inspector, cases } of loads)
        assert.equal(cases, placements.filter(each => each.inspector === inspector).length)
      for (const id of changed) assert.ok(before.some(each => each.case === id))
    }),
    { numRuns: 200 },
  )
})

/** A timetable before in which each case has one of the places that it could have, or none. */
const befores = (setting: TimetableSetting): fc.Arbitrary<Timetable> =>
  fc
    .tuple(...setting.cases.map(c => fc.constantFrom(undefined, ...placesFor(c, setting))))
    .map(all => all.filter(each => each !== undefined))

test('CASE-04 no timetable is better: as many interviews as can be, the fairest loads, the fewest changes, even and early days', async () => {
  const both = fc
    .oneof(timetableSettings, { weight: 3, arbitrary: roomySettings })
    .chain(setting => fc.tuple(fc.constant(setting), befores(setting)))
  await fc.assert(
    fc.asyncProperty(both, async ([setting, before]) => {
      fc.pre(trialsOf(setting) <= 800)
      const { placements } = await proposeTimetable(setting, before)
      const best = bestByTrial(setting, before)
      const worth = worthOf(placements, setting, before)
      if (isPlain(setting)) assert.ok(!isBetter(best, worth), `${worth} is as good as ${best}`)
      // Of two interviews of one person, or at odd times, the first four count: how far the greatest load is.
      else assert.deepEqual(worth.slice(0, 4), best.slice(0, 4))
    }),
    { numRuns: 80 },
  )
})

test('CASE-04 the reasons why a case has no place are true', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(timetableSettings, roomySettings), async setting => {
      fc.pre(trialsOf(setting) <= 800)
      const { unplaced } = await proposeTimetable(setting)
      for (const { case: id, reasons } of unplaced) {
        const [first] = reasons as [string]
        const c = setting.cases.find(each => each.id === id)
        assert.ok(c)
        const [, own, many] = /^(?:Case (\d+)|\d+ cases \(([\d, and]+)\)) ha/.exec(first) ?? []
        if (own ?? many) {
          const numbers = (own ?? many)?.match(/\d+/g)?.map(Number) ?? []
          const room = /no place/.test(first) ? 0 : Number(/only (\d+) place/.exec(first)?.[1])
          const cases = setting.cases.filter(({ number }) => numbers.includes(number))
          const [, interviews, reads] = bestByTrial({ ...setting, cases }, []) as [number, number, number]
          assert.ok(numbers.includes(c.number) && room < numbers.length)
          assert.ok(-(interviews + reads) <= room, `${first}: ${-(interviews + reads)} found`)
          continue
        }
        const alone = placesFor(c, setting).length
        if (/^Every place|the limit set for them/.test(first)) assert.ok(alone > 0)
        else assert.equal(alone, 0, first)
      }
    }),
    { numRuns: 120 },
  )
})

test('CASE-04 the same people and cases in another order have the same timetable', async () => {
  const shuffledWith = (setting: TimetableSetting) =>
    fc.record({
      week: fc.constant(setting.week),
      inspectors: fc.shuffledSubarray([...setting.inspectors], { minLength: setting.inspectors.length }),
      cases: fc.shuffledSubarray([...setting.cases], { minLength: setting.cases.length }),
      absences: fc.shuffledSubarray([...setting.absences], { minLength: setting.absences.length }),
    })
  const both = timetableSettings.chain(setting => fc.tuple(fc.constant(setting), shuffledWith(setting)))
  await fc.assert(
    fc.asyncProperty(both, async ([setting, other]) => {
      assert.deepEqual(await proposeTimetable(other), await proposeTimetable(setting))
    }),
    { numRuns: 60 },
  )
})
