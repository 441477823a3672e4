import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { browser } from './harness/browser.ts'
import { type Lantern, startLantern } from './harness/lantern.ts'
import { openForm } from './steps/sign-in-outsider.ts'

let chromium: Browser
let lantern: Lantern

before(async () => {
  ;[chromium, lantern] = await Promise.all([browser(), startLantern({ env: { LANTERN_LOG: 'error' } })])
})
after(async () => {
  await chromium.close()
  await lantern.stop()
})

const files = (count: number, name: string) =>
  Array.from({ length: count }, (_, i) => ({
    name: `${name} ${i + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`${name} ${i + 1}. ${'What was said and agreed. '.repeat(400)}`),
  }))

const sent = (page: Page, name: string) => page.locator('li strong', { hasText: name }).count()

test('EVID-02 forty files are chosen at once, the connection breaks, and all of them arrive', async () => {
  const page = await openForm(chromium, lantern.url, { javaScriptEnabled: true })
  let broken = 0
  await page.route(/uploads\/[0-9a-f-]+\?/, route => {
    broken += 1
    return broken === 5 || broken === 6 ? route.abort() : route.continue()
  })
  await page.setInputFiles('#files', files(40, 'Minutes'))
  await page
    .locator('.moj-alert, .govuk-notification-banner', { hasText: '40 files are here' })
    .waitFor({ timeout: 120_000 })
  assert.equal(await sent(page, 'Minutes'), 40)
  await page.context().close()
})

test('EVID-02 without JavaScript several files are sent with one form', async () => {
  const page = await openForm(chromium, lantern.url, { javaScriptEnabled: false })
  await page.setInputFiles('#files', files(3, 'Agenda'))
  await page.locator('#upload button').click()
  await page.getByText('3 files are here').waitFor()
  assert.equal(await sent(page, 'Agenda'), 3)
  await page.context().close()
})
