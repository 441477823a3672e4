import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { larchwoodReadyToPublish, openedBy } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishReport } from '../actions.ts'

let db: Db
let drop: () => Promise<void>
let reference: string
let anyone: Visitor
let page: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await larchwoodReadyToPublish(db)
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', reference))
  anyone = await visitor(servicesFor(db))
  page = (await anyone.open(paths.published.show(reference))).body
})
after(() => drop())

/** The page without its markup, as it is read. */
const words = (markup: string): string => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

test('REPT-07 anyone reads what was inspected, when, and what was found', () => {
  const read = words(page)
  for (const expected of [
    'Larchwood House',
    'Approved premises , version 1.0',
    'West Midlands',
    'Wednesday 11 February 2026 to Thursday 12 February 2026',
    'Tuesday 3 March 2026',
    'What was found: Recommendations.',
    'What was found: 4 Public protection.',
  ])
    assert.ok(read.includes(expected), expected)
  assert.match(read, /This place and everything in this report are invented/)
})

test('RATE-08 a rating shows how it came about: scores, bands, the sum in sentences and a picture with its words', () => {
  const read = words(page)
  assert.match(read, /3 Safety Requires improvement 1 of 3/)
  assert.match(read, /Overall rating Good 9 of 15/)
  assert.match(read, /2 \+ 2 \+ 1 \+ 2 \+ 2 = 9 of 15; 8 to 12 is Good/)
  assert.match(read, /Good 8–12 Here: 9/)
  assert.match(read, /Rated Requires improvement by judgement: it scores 1 of 3/)
  assert.match(read, /decided these ratings on Wednesday 18 February 2026/)
  assert.match(page, /<svg[^>]* role="img" aria-label="[^"]*A mark at 9 shows the total: Good\."/)
  assert.doesNotMatch(page, / style="/)
})

test('RATE-08 the answers beneath the ratings are there, prompt by prompt', () => {
  const row =
    /<tr class="govuk-table__row">(?:(?!<\/tr>)[\s\S])*3\.1\.5(?:(?!<\/tr>)[\s\S])*<\/tr>/.exec(page)?.[0] ?? ''
  assert.match(words(row), /3\.1\.5 .* No $/)
  assert.equal(page.match(/>\s*Yes\s*<\/td>/g)?.length, 65)
})

test('CONF-03 what inspectors wrote as their reasons is not published, nor who they are', async () => {
  const json = await anyone.open(`${paths.published.data(reference)}?format=json`)
  for (const text of [page, json.body]) {
    assert.doesNotMatch(text, /working reasons|Nadia|Helen|nadia|helen/)
  }
})

test('PROG-05 what is not the published wording is marked, with its sources and licences', () => {
  assert.match(words(page), /71 of the 71 texts of standards and questions in this report are working text/)
  assert.match(words(page), /Open Government Licence v3\.0/)
})

test('REPT-07 in Welsh all is Welsh but what was written in English, which says so', async () => {
  const reader = await visitor(servicesFor(db))
  const welsh = (await reader.open(`${paths.published.show(reference)}?lang=cy`)).body
  assert.match(welsh, /<html[^>]* lang="cy"/)
  const read = words(welsh)
  assert.match(read, /Adroddiad arolygu Larchwood House/)
  assert.match(read, /Dydd Mercher 11 Chwefror 2026 – Dydd Iau 12 Chwefror 2026/)
  assert.match(read, /Gradd gyffredinol/)
  assert.match(read, /Sut yr atebwyd cwestiynau 3 Safety/)
  assert.match(welsh, /<div lang="en" class="lantern-prose">\s*<p class="govuk-body">What was found: Recommendations/)
  const welshOnly = words(welsh.replace(/<(\w+)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>/g, ''))
  assert.doesNotMatch(welshOnly, /\b(Rating|Score|Answer|Contents|Data of|Published|Fieldwork)\b/)
})

test('REPT-07 headings follow each other in order, and every table has a caption', () => {
  const levels = [...page.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level))
  assert.equal(levels.filter(level => level === 1).length, 1)
  for (const [i, level] of levels.entries()) assert.ok(level <= (levels[i - 1] ?? 1) + 1, `heading ${i}: ${levels}`)
  assert.equal(page.match(/<table/g)?.length, page.match(/<caption/g)?.length)
})

test('what is not published is not there', async () => {
  assert.equal((await anyone.open(paths.published.show('meadowsweet-garth-ap-2026'))).statusCode, 404)
  assert.equal((await anyone.open(paths.published.data('meadowsweet-garth-ap-2026'))).statusCode, 404)
})
