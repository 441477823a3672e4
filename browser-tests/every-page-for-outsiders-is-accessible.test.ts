import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { paths } from '../server/paths.ts'
import { browser, someone } from './harness/browser.ts'
import { type Lantern, startLantern } from './harness/lantern.ts'
import { isPage, look, walk } from './steps/walk-pages.ts'

let chromium: Browser
let lantern: Lantern

before(async () => {
  ;[chromium, lantern] = await Promise.all([browser(), startLantern({ env: { LANTERN_LOG: 'error' } })])
})
after(async () => {
  await chromium.close()
  await lantern.stop()
})

for (const language of ['en', 'cy']) {
  test(`axe finds nothing on any page of someone from outside that shows something new in ${language}, and none of them scrolls sideways at 320 px`, async () => {
    const page = await someone(chromium, lantern.url)
    await page.goto(paths.signIn)
    await page.getByLabel('Alex Moor').check()
    await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`**${paths.door.own}/**`)
    await page.goto(`${paths.sessions}?lang=${language}`)
    assert.deepEqual(await look(page, paths.sessions), [])
    await page.goto(paths.door.own)
    // The demonstration shows everybody's messages, which lead staff to pages of their own.
    const ours = (href: string) => isPage(href) && !href.startsWith(paths.messages.list)
    const { reached, faults } = await walk(page, new URL(page.url()).pathname, ours)
    assert.deepEqual(faults, [])
    assert.ok(reached > 10, String(reached))
    await page.context().close()
  })
}

for (const language of ['en', 'cy']) {
  test(`axe finds nothing on any page of the public that shows something new in ${language}, and none of them scrolls sideways at 320 px`, async () => {
    const page = await someone(chromium, lantern.url)
    await page.goto(`/?lang=${language}`)
    assert.equal(await page.locator('html').getAttribute('lang'), language)
    const { reached, faults } = await walk(page, paths.home)
    assert.deepEqual(faults, [])
    assert.ok(reached > 5, String(reached))
    await page.context().close()
  })
}
