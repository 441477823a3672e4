import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseCsv } from 'hucre/csv'
import { findShipped } from '#modules/programmes'
import { listOfResidents } from './residents.ts'
import { stories } from './stories.ts'
import { storiesOfCases } from './stories-of-cases.ts'

const fieldwork = '2026-02-04'
const [headings = [], ...lines] = parseCsv(listOfResidents(fieldwork))
const residents = lines.map((cells, i) => {
  const row = Object.fromEntries(headings.map((heading, column) => [heading, cells[column] ?? '']))
  const { start_date = '', end_date, placement_outcome = '', stay_length = '' } = row
  const outcome = placement_outcome.startsWith('Place withdrawn') ? 'withdrawn' : placement_outcome
  const facts = { 'start-date': start_date, ...(end_date && { 'end-date': end_date }), 'placement-outcome': outcome }
  return { number: i + 1, facts, outcome, isShort: stay_length.startsWith('Short') }
})

/** Any eight that the draw may take: it covers short stays, and the one place that was withdrawn. */
const drawn = fc
  .shuffledSubarray(residents, { minLength: 8, maxLength: 8 })
  .filter(some => some.some(({ isShort }) => isShort) && some.some(({ outcome }) => outcome === 'withdrawn'))

test('SAMP-12 whichever residents are drawn, each story is about a case that it agrees with', () => {
  fc.assert(
    fc.property(drawn, cases => {
      const told = [...storiesOfCases(cases, fieldwork)]
      assert.deepEqual(
        told.map(([story]) => story),
        stories,
      )
      assert.deepEqual(new Set(told.map(([, each]) => each)), new Set(cases))
      const [first, ...others] = told.map(([, each]) => each)
      assert.equal(first?.outcome, 'withdrawn')
      // Three of the stories tell of weeks; the last one tells of the first days, and of nobody who has left.
      assert.ok(others.slice(0, 3).every(({ isShort }) => !isShort))
      assert.deepEqual([others[6]?.isShort, others[6]?.facts['end-date']], [true, undefined])
    }),
  )
})

test('CASE-02 every judgement answers each prompt of its question, and agrees with the answers to them', async () => {
  const { cases } = await findShipped({}, 'approved-premises', '1.0')
  const judgements = stories.flatMap(story => [
    ...Object.entries(story.judgements),
    ...Object.entries(story.onceEnded ?? {}),
  ])
  for (const [code, [verdict]] of judgements) {
    const question = cases.questions.find(each => each.code === code) ?? assert.fail(code)
    const [answer, letters = ''] = verdict.split(': ')
    const prompts = letters.split(' ')
    assert.equal(prompts.length, question.prompts.length, code)
    const [no, yes] = ['n', 'y'].map(letter => prompts.filter(each => each === letter).length) as [number, number]
    assert.ok(answer === 'yes' ? no < yes : no > 0, `${code}: ${verdict}`)
  }
})
