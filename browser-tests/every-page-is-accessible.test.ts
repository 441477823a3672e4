import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { people } from '../server/demonstration/people.ts'
import { paths } from '../server/paths.ts'
import { assertAccessible } from './harness/accessibility.ts'
import { browser } from './harness/browser.ts'
import { type Lantern, startLantern } from './harness/lantern.ts'
import { signedIn } from './sign-in.ts'

let chromium: Browser
let lantern: Lantern

before(async () => {
  ;[chromium, lantern] = await Promise.all([browser(), startLantern({ env: { LANTERN_LOG: 'error' } })])
})
after(async () => {
  await chromium.close()
  await lantern.stop()
})

/** Which page of the site an address is, whatever it is about: `/inspections/:/judgements/:/:`. */
const kindOf = (address: string): string =>
  address
    .split(/[?#]/)[0]
    ?.replace(/^\/inspections\/(?!new|published)[^/]+/, '/inspections/:')
    .replace(/^\/inspections\/published\/.+/, '/inspections/published/:')
    .replace(/\/(\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/g, '/:')
    .replace(/\/questions\/[^/]+/, '/questions/:')
    .replace(
      /(judgements|propose|panel|report|plan|notes)\/(?!publish|calendar|decision|sitting).+?(\/history)?$/,
      '$1/:$2',
    )
    .replace(/^\/standards\/.+/, match => `/standards/${match.split('/').length}`) as string

/** How a page looks, apart from who is signed in and from what is made anew for each visit. */
const looks = (markup: string): string =>
  createHash('sha256')
    .update(
      markup
        .replace(/<div class="moj-identity-bar[\s\S]*?<\/span>/, '')
        .replace(/nonce="[^"]*"|value="[^"]*"|data-(person|kept)="[^"]*"/g, ''),
    )
    .digest('hex')

const isPage = (href: string): boolean =>
  href.startsWith('/') && !/\/(download|data|calendar|meetings\/timetable|answers|answer)\b|[?&]format=/.test(href)

/** The links of each page that was looked at, by how it looks: to several roles a page looks the same. */
const linksOf = new Map<string, string[]>()

/** Opens a page and looks at it with axe, and at 320 px whether it has to be scrolled sideways. Returns its faults. */
const look = async (page: Page, address: string): Promise<string[]> => {
  const faults: string[] = []
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await assertAccessible(page).catch(error => faults.push(error.message))
  await page.setViewportSize({ width: 320, height: 900 })
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  if (sideways > 0) faults.push(`${address} has to be scrolled sideways at 320 px: ${sideways} px`)
  await page.setViewportSize({ width: 1280, height: 900 })
  return faults
}

const hrefs = (page: Page): Promise<string[]> =>
  page.locator('a[href]').evaluateAll(all => all.map(a => a.getAttribute('href') ?? ''))

/**
 * Asks for every kind of page that this person can reach by links, one of each kind, and looks at those that look like none
 * before.
 */
const walk = async (page: Page, start: string, leads = isPage): Promise<{ looked: number; faults: string[] }> => {
  const faults: string[] = []
  const [queue, kinds] = [[start], new Set<string>()]
  let looked = 0
  for (let address = queue.shift(); address; address = queue.shift()) {
    const kind = kindOf(address)
    if (kinds.has(kind)) continue
    kinds.add(kind)
    const answer = await page.request.get(address)
    if (!answer.ok()) {
      faults.push(`${address} answers ${answer.status()}`)
      continue
    }
    const how = looks(await answer.text())
    let links = linksOf.get(how)
    if (!links) {
      looked += 1
      faults.push(...(await look(page, address)))
      links = await hrefs(page)
      linksOf.set(how, links)
    }
    queue.push(...links.filter(leads))
  }
  return { looked, faults }
}

/** One person of each role: what two of the same role reach looks the same. */
const ofEachRole = people.filter(({ roles }, i) => people.findIndex(other => other.roles[0] === roles[0]) === i)

for (const { username, roles } of ofEachRole) {
  test(`axe finds nothing on any page that a ${roles.join(' and ')} reaches, and none scrolls sideways at 320 px`, async () => {
    const page = await signedIn(chromium, lantern.url, username)
    assert.deepEqual((await walk(page, paths.work)).faults, [])
    await page.context().close()
  })
}

for (const language of ['en', 'cy']) {
  test(`axe finds nothing on any page that someone from outside reaches in ${language}, and none scrolls sideways at 320 px`, async () => {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, baseURL: lantern.url })
    const page = await context.newPage()
    await page.goto(paths.signIn)
    await page.getByLabel('Alex Moor').check()
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`**${paths.door.own}/**`)
    await page.goto(`${paths.sessions}?lang=${language}`)
    assert.deepEqual(await look(page, paths.sessions), [])
    await page.goto(paths.door.own)
    // The demonstration shows everybody's messages, which lead staff to pages of their own.
    const ours = (href: string) => isPage(href) && !href.startsWith(paths.messages.list)
    const { looked, faults } = await walk(page, new URL(page.url()).pathname, ours)
    assert.deepEqual(faults, [])
    assert.ok(looked > 2)
    await context.close()
  })
}

for (const language of ['en', 'cy']) {
  test(`axe finds nothing on any page of the public in ${language}, and none scrolls sideways at 320 px`, async () => {
    const context = await chromium.newContext({ viewport: { width: 1280, height: 900 }, baseURL: lantern.url })
    const page = await context.newPage()
    await page.goto(`/?lang=${language}`)
    assert.equal(await page.locator('html').getAttribute('lang'), language)
    const { looked, faults } = await walk(page, paths.home)
    assert.deepEqual(faults, [])
    assert.ok(looked > 5)
    await context.close()
  })
}
