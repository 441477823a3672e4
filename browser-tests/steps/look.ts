import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { assertAccessible } from '../harness/accessibility.ts'
import { sidewaysAt320 } from '../harness/sideways.ts'
import { isNewToAxe } from './shapes-of.ts'

/** Looks at a page with axe, where it shows what none before it has shown, and at 320 px whether it has to be scrolled sideways. */
export const look = async (page: Page): Promise<void> => {
  if (isNewToAxe(await page.content())) await assertAccessible(page)
  assert.equal(await sidewaysAt320(page), 0, page.url())
}

/** Presses a button of the page's own part. */
export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('main').getByRole('button', { name }).click()
