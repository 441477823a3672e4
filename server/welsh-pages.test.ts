/** What is in English whatever the language of the page is marked as such on every public page in Welsh. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { getProgramme, listProgrammes, programmeZip, publishProgramme } from '#modules/programmes'
import { findPublished, publishedReports, publishReport } from '#modules/publication'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { actOf } from './demonstration/act-of.ts'
import { readAloud } from './testutils/read-aloud.ts'
import { larchwoodReadyToPublish, openedBy, southCentralReadyToPublish } from './testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from './testutils/visitor.ts'
import { testWorld } from './testutils/world.ts'

let db: Db
let drop: () => Promise<void>
const compared = paths.standards.compare('national', '1.2', '1.1')
/** The body of every public page in Welsh, by its address. */
const pages = new Map<string, string>()

/** Public pages that lead to all others. What is downloaded is no page, and signing in is for those who work here. */
const choice = paths.standards.chooseComparison('national')
const doors = [paths.home, paths.quality, paths.standards.list, paths.published.list, choice, compared]
const isPage = (address: string): boolean =>
  [paths.standards.list, paths.published.list].some(door => address.startsWith(`${door}/`)) && !address.includes('?')

before(async () => {
  ;({ db, drop } = await testWorld())
  for (const ready of [larchwoodReadyToPublish, southCentralReadyToPublish])
    await publishReport(db, actOf('ruth', noon), await openedBy(db, 'ruth', await ready(db)))
  const next = structuredClone(await getProgramme(db, 'national', '1.1'))
  Object.assign(next.programme, {
    version: '1.2',
    effectiveFrom: '2026-04-01',
    changes: 'The first standard is renamed.',
  })
  Object.assign(next.standards.standards[0] as object, { name: 'Leading and governing' })
  Object.assign(next.timeline.steps[0] as object, { days: 1, limits: [] })
  await publishProgramme(db, actOf('priya', noon), programmeZip(next))

  const reader = await visitor(servicesFor(db))
  await reader.open(`${paths.home}?lang=cy`)
  // What is put into a set while it is gone through is come to as well.
  const addresses = new Set(doors)
  for (const address of addresses) {
    const answer = await reader.open(address)
    if (answer.headers.location) addresses.add(answer.headers.location)
    else assert.equal(answer.statusCode, 200, address)
    if (answer.statusCode === 200) pages.set(address, answer.body)
    for (const [, link = ''] of answer.body.matchAll(/href="([^"#]*)/g)) if (isPage(link)) addresses.add(link)
  }
})
after(() => drop())

/** Every English text in some data: names and sentences; no code, id, day or address, and nothing that is in Welsh there. */
const textsIn = (data: unknown): string[] => {
  if (typeof data === 'string')
    return /^\p{Lu}| /u.test(data) && /\p{Ll}{3}/u.test(data) ? [data.replace(/\s+/g, ' ').trim()] : []
  if (typeof data !== 'object' || data === null) return []
  return Object.entries(data).flatMap(([key, value]) => (key === 'cy' ? [] : textsIn(value)))
}

const standsIn = (words: string, text: string): boolean => {
  const at = words.indexOf(text)
  return at >= 0 && !/\p{L}/u.test(`${words[at - 1] ?? ''}${words[at + text.length] ?? ''}`)
}

test('PROG-09 REPT-07 on every public page in Welsh what is in English is marked as English, wherever it stands', async () => {
  const programmes = (await listProgrammes(db, '2026-05-01')).map(({ content }) => content)
  const older = await getProgramme(db, 'national', '1.1')
  const { reports } = await publishedReports(db)
  const contents = await Promise.all(
    reports.map(async ({ reference }) => (await findPublished(db, reference))?.content),
  )
  // Places have one name in both languages, and so has the service.
  const published = contents.map(content => ({ ...content, place: null }))
  const texts = new Set(textsIn([...programmes, older, ...published]).filter(text => text !== 'Lantern'))
  assert.ok(texts.size > 2000, String(texts.size))
  assert.ok(pages.size > 40, String(pages.size))
  for (const { reference } of reports) assert.ok(pages.has(paths.published.data(reference)), reference)
  let quoted = 0
  for (const [address, body] of pages) {
    const said = readAloud(body)
    const inWelsh = said.filter(({ language }) => language !== 'en').map(({ words }) => words)
    quoted += said.length - inWelsh.length
    const together = inWelsh.join('\n')
    assert.deepEqual(
      [...texts].filter(text => together.includes(text) && inWelsh.some(words => standsIn(words, text))),
      [],
      address,
    )
  }
  assert.ok(quoted > 5000, String(quoted))
})

test('PROG-09 a heading or title that is the name of a programme or standard is in English, and one of ours in Welsh', () => {
  const said = (address: string, element: string) => {
    const [markup = ''] = new RegExp(`<${element}[ >][\\s\\S]*?</${element}>`).exec(pages.get(address) ?? '') ?? []
    return readAloud(`<html lang="cy">${markup}</html>`).map(({ words, language }) => `${language}: ${words}`)
  }
  const programme = paths.standards.programme('approved-premises', '1.0')
  assert.deepEqual(said(programme, 'title'), ['en: Approved premises, Version 1.0 - Lantern'])
  assert.deepEqual(said(programme, 'h1'), ['cy: Fersiwn 1.0', 'en: Approved premises'])
  const standard = paths.standards.standard('national', '1.1', 'n-1')
  assert.deepEqual(said(standard, 'title'), [
    'en: N.1 Leadership and Governance, National probation inspection, version 1.1 - Lantern',
  ])
  assert.deepEqual(said(standard, 'h1'), [
    'en: National probation inspection',
    'cy: , fersiwn 1.1',
    'en: N.1 Leadership and Governance',
  ])
  assert.deepEqual(said(compared, 'title'), [
    'en: National probation inspection: What changed from version 1.1 to 1.2 - Lantern',
  ])
  assert.deepEqual(said(compared, 'h1'), [
    'en: National probation inspection',
    'cy: Beth a newidiodd o fersiwn 1.1 i 1.2',
  ])
  assert.deepEqual(said(paths.standards.list, 'title'), ['cy: Safonau a rhaglenni arolygu - Lantern'])
})

test('PROG-06 what is said of a difference is Welsh among the words that differ', () => {
  const said = readAloud(pages.get(compared) ?? '')
  const at = said.findIndex(({ words }) => words === '(Tynnwyd:)')
  assert.deepEqual([said[at]?.language, said[at + 1]?.language], ['cy', 'en'])
})
