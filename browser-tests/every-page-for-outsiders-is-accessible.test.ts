import assert from 'node:assert/strict'
import { test } from 'node:test'
import { paths } from '../server/paths.ts'
import { openScene } from './scene.ts'
import { isPage, look, walk } from './steps/walk-pages.ts'

const scene = openScene()

for (const language of ['en', 'cy']) {
  test(`axe finds nothing on any page of someone from outside that shows something new in ${language}, and none of them scrolls sideways at 320 px`, async () => {
    const page = await scene.someone()
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
    const page = await scene.someone()
    await page.goto(`/?lang=${language}`)
    assert.equal(await page.locator('html').getAttribute('lang'), language)
    const { reached, faults } = await walk(page, paths.home)
    assert.deepEqual(faults, [])
    assert.ok(reached > 5, String(reached))
    await page.context().close()
  })
}
