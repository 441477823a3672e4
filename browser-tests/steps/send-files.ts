import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'

/** So many files with a name and a number. */
export const filesNamed = (name: string, count: number) =>
  Array.from({ length: count }, (_, i) => ({
    name: `${name} ${i + 1}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(`${name} ${i + 1}. ${'What was said and agreed. '.repeat(400)}`),
  }))

/** Waits until so many files with this name are listed as sent, and says that there are no more. */
export const seesSent = async (page: Page, name: string, count: number): Promise<void> => {
  const listed = page.locator('li form strong, li:has(form) strong', { hasText: name })
  await listed.nth(count - 1).waitFor()
  assert.equal(await listed.count(), count)
}

/** Sends forty files at once from the page of an item, over a connection that breaks twice, and sees all of them arrive. */
export const sendFortyFiles = async (page: Page): Promise<void> => {
  let pieces = 0
  await page.route(/uploads\/[0-9a-f-]+\?/, route => {
    pieces += 1
    return pieces === 5 || pieces === 6 ? route.abort() : route.continue()
  })
  await page.setInputFiles('#files', filesNamed('Minutes', 40))
  await page.locator('.moj-alert, .govuk-notification-banner', { hasText: '40 files are here' }).waitFor()
  await seesSent(page, 'Minutes', 40)
  assert.ok(pieces >= 42, `the connection never broke: ${pieces} pieces were sent`)
}
