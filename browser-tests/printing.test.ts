import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../server/paths.ts'
import { type Printed, paper, print, withoutSpace } from './harness/print.ts'
import { openScene } from './scene.ts'

const scene = openScene()
let anyone: Page
let printed: Printed
let all: string

/** The texts of these elements of the report, whether folded away on the screen or not. */
const texts = (selector: string): Promise<string[]> =>
  anyone
    .locator(`article.lantern-report :is(${selector}):not(.lantern-contents *, .govuk-visually-hidden, :has(a))`)
    .evaluateAll(found => found.map(each => (each.textContent ?? '').replaceAll(/\s+/g, '')).filter(Boolean))

before(async () => {
  anyone = await scene.someone()
  await anyone.goto(paths.published.list)
  const report = await anyone.getByRole('main').getByRole('link', { name: 'England and Wales' }).getAttribute('href')
  await anyone.goto(report as string)
  printed = await print(anyone)
  all = printed.sheets.join('')
})

test('REPT-07 a published report prints whole: every heading, paragraph and row, and what is folded on the screen', async () => {
  assert.equal(await anyone.locator('article details[open]').count(), 0)
  const folded = await texts('details :is(p, li, td)')
  assert.ok(folded.length > 100)
  for (const text of folded) assert.ok(all.includes(text), text)
  for (const text of await texts('h2, h3, h4, p, li, dt, dd, summary, caption')) assert.ok(all.includes(text), text)
  for (const figure of await texts('svg text')) assert.ok(all.includes(figure), figure)
  const data = await anyone.request.get(`${new URL(anyone.url()).pathname}/data?format=json`)
  for (const { code, rating, why } of (await data.json()).ratings.standards)
    for (const text of [code, rating.name, ...why]) assert.ok(all.includes(withoutSpace(text)), text)
})

test('REPT-07 nothing is printed that only helps to find one’s way, whoever prints it', async () => {
  const others = [
    'Skip to main content',
    'Sign in',
    'Cymraeg',
    'Contents',
    'Everyone and everything',
    'Crown copyright',
  ]
  const page = withoutSpace((await anyone.locator('body').textContent()) ?? '')
  for (const text of others) {
    assert.ok(page.includes(withoutSpace(text)), text)
    assert.ok(!all.includes(withoutSpace(text)), text)
  }
  const ruth = await scene.signedIn('ruth')
  await ruth.goto(anyone.url())
  assert.deepEqual(await print(ruth), printed)
  await ruth.context().close()
})

test('REPT-07 no line of a printed report is cut off at the edge of the paper, and its sheets are numbered', () => {
  const { words, below, sheets } = printed
  assert.ok(words.length > 1000)
  const outside = words.filter(({ left, right }) => left < paper.side - 1 || right > paper.width - paper.side + 1)
  assert.deepEqual(outside, [])
  assert.deepEqual(
    below,
    sheets.map((_, i) => String(i + 1)),
  )
})

test('REPT-07 no heading ends a sheet without what it heads, and no row or derivation is divided', async () => {
  const headings = await texts('h2, h3, h4, summary, caption, thead')
  assert.ok(headings.length > 20)
  const left = printed.sheets.flatMap((sheet, i) =>
    headings.filter(text => sheet.endsWith(text)).map(text => [i, text]),
  )
  assert.deepEqual(left, [])
  const whole = await texts(
    'tr, li, .lantern-report__part > table, .lantern-report__part > details:not(.lantern-answers, :last-child)',
  )
  for (const text of whole)
    assert.ok(
      printed.sheets.some(sheet => sheet.includes(text)),
      text,
    )
})

test('REPT-07 the sources of a printed report have their addresses beside them', async () => {
  const hrefs = await anyone
    .locator('article a[href^="http"]')
    .evaluateAll(links => links.map(link => link.getAttribute('href') ?? ''))
  assert.ok(hrefs.length > 0)
  for (const href of hrefs) assert.ok(all.includes(`(${href})`), href)
})

test('REPT-08 the list of published reports prints without its search and filters', async () => {
  await anyone.goto(paths.published.list)
  await anyone.getByRole('button', { name: 'Show inspections' }).waitFor()
  const { sheets, words } = await print(anyone)
  const list = sheets.join('')
  assert.match(list, /EnglandandWales/)
  assert.match(list, /Requiresimprovement/)
  assert.doesNotMatch(list, /Showinspections|Allprogrammes|Search|Signin/)
  assert.ok(words.every(({ left, right }) => left >= paper.side - 1 && right <= paper.width - paper.side + 1))
})
