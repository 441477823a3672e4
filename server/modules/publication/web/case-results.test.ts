import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { ratingStateOf } from '#modules/ratings'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { coventry, judgedCases, nation, setUpBeforeThePause } from '../../../testutils/judged-cases.ts'
import { ratedBy, wordsOf } from '../../../testutils/rated-inspection.ts'
import {
  answerAll,
  decideRatings,
  openedBy,
  sameRating,
  setUpInspection,
  writeReport,
} from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { publishReport } from '../actions.ts'
import type { RatedSnapshot } from '../rules/snapshot.ts'

let db: Db
let drop: () => Promise<void>
let pdu: string
let national: string
let anyone: Visitor

const publish = async (reference: string, ratings: Record<string, string>) => {
  await decideRatings(db, reference, ratings)
  await writeReport(db, reference)
  await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', reference))
}

before(async () => {
  ;({ db, drop } = await testWorld())
  anyone = await visitor(servicesFor(db))
  pdu = await setUpBeforeThePause(db, coventry)
  await judgedCases(db, pdu, {
    ...{ sample: 'supervision', cases: 3, row: { region: 'West Midlands', pdu: 'Coventry' } },
    facts: { 'court-report': false, 'pre-release-work': false, 'review-due': false },
    answer: (code, number) => (number === 1 && code === 'P 2.1.2' ? 'no' : 'yes'),
  })
  await answerAll(db, pdu)
  const { standards } = await ratingStateOf(db, await ratedBy(db, 'nadia', pdu))
  await publish(pdu, Object.fromEntries(standards.map(({ code, byCases }) => [code, byCases?.rating ?? 'good'])))
  national = await setUpInspection(db, nation)
  await judgedCases(db, national, {
    ...{ sample: 'cases', cases: 4, facts: { 'review-due': false } },
    answer: (code, number) => (number <= (code === 'P 2.2.1' ? 1 : 3) ? 'yes' : 'no'),
  })
  await answerAll(db, national)
})
after(() => drop())

const dataOf = async (reference: string, format: string) =>
  (await anyone.open(`${paths.published.data(reference)}?format=${format}`)).body
const published = async (reference: string): Promise<RatedSnapshot> => JSON.parse(await dataOf(reference, 'json'))

test('RATE-05 RATE-08 what the cases decided is published with its shares, what would change it, and the grounds', async () => {
  const page = wordsOf(await anyone.open(paths.published.show(pdu)))
  assert.match(page, /66\.7% of 3 cases \(2\) were sufficient on P 2\.1\.2, the lowest of three key questions: Good/)
  assert.match(page, /The rating rests on three cases on P 2\.1\.2: five or fewer are few\./)
  assert.match(page, /Rated Good: it scores 2 of 3\. The cases alone give the same, Good\./)
  assert.doesNotMatch(page, /directly, which goes before the case results/)
  assert.match(page, /What the cases showed: P 2\.1 Question Cases sufficient By this question alone/)
  assert.match(page, /P 2\.1\.2 [^?]+\? 66\.7% \(2 of 3\) Good P 2\.1\.3 [^?]+\? 100\.0% \(3 of 3\) Outstanding/)
  const { ratings, indicative } = await published(pdu)
  const [first, second] = ratings.standards.find(({ code }) => code === 'P 2.1')?.cases ?? []
  const outstanding = { id: 'outstanding', name: 'Outstanding' }
  assert.deepEqual(first, { code: 'P 2.1.1', sufficient: 3, of: 3, percent: 100, rating: outstanding })
  assert.deepEqual([second?.percent, second?.rating?.id], [66.7, 'good'])
  assert.equal(ratings.standards.find(({ code }) => code === 'P 1.1')?.cases, undefined)
  assert.equal(indicative, undefined)
})

test('RATE-05 the data table has a column for the cases and for how many of them were sufficient', async () => {
  const [head = '', ...rows] = (await dataOf(pdu, 'csv')).trim().split(/\r?\n/)
  assert.match(head, /,rating,score,out_of,cases_sufficient,cases$/)
  assert.match(rows.find(row => row.includes('key question,P 2.1.2,')) ?? '', /,,,,2,3$/)
  assert.match(rows.find(row => row.includes('standard,P 2.1,')) ?? '', /,Good,2,3,,$/)
})

test('RATE-07 a national inspection publishes its cases as one set with the caution, apart from every rating', async () => {
  const ratings = await sameRating(db, national, 'good')
  const show = async () => wordsOf(await (await visitor(servicesFor(db), 'nadia')).open(paths.ratings.show(national)))
  const before = await show()
  assert.match(before, /Results of the cases: indicative only .* should not be compared with case inspection data/)
  assert.match(before, /P 2\.2\.1 [^?]+\? 25\.0% \(1 of 4\) Inadequate/)
  assert.match(before, /Results of the cases as one set Question Cases sufficient Indicative of/)
  const [standards = ''] = before.split('Results of the cases: indicative only')
  assert.doesNotMatch(standards, /% of \d+ cases|\(\d of 4\)/)
  await publish(national, ratings)
  const page = wordsOf(await anyone.open(paths.published.show(national)))
  const [report = '', set = ''] = page.split(/indicative only ! Caution/)
  assert.doesNotMatch(report, /% of \d+ cases|\(\d of 4\)/)
  assert.match(set, /should not be compared .* P 2\.1\.1 [^?]+\? 75\.0% \(3 of 4\) Good/)
  const snapshot = await published(national)
  assert.match(snapshot.indicative?.caution ?? '', /^These results are one national data set\./)
  assert.equal(snapshot.indicative?.results.length, 12)
  assert.ok(snapshot.ratings.standards.every(({ cases }) => cases === undefined))
  assert.equal(snapshot.ratings.overall.total, 8)
  const csv = await dataOf(national, 'csv')
  assert.doesNotMatch(csv, /cases_sufficient|P 2\.1/)
})

test('RATE-07 the set is in Welsh too, with what the programme says marked as English', async () => {
  const reader = await visitor(servicesFor(db))
  const { body } = await reader.open(`${paths.published.show(national)}?lang=cy`)
  assert.match(body, /Canlyniadau’r achosion: dangosol yn unig/)
  assert.match(body, /75\.0% \(3 o 4\)/)
  assert.match(body, /lang="en"[^>]*>These results are one national data set/)
})
