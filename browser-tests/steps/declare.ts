import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { press } from './look.ts'

/** Declares a conflict of interest, before anything of the inspection opens. */
export const declareConflict = async (page: Page, reference: string): Promise<void> => {
  await page.goto(paths.inspections.show(reference))
  await page.waitForURL(/\/declaration$/)
  await page.getByLabel('Yes, one that others could perceive').check()
  await page.getByLabel('What the conflict is').fill('My sister worked there until last spring.')
  await press(page, 'Declare')
  await page.getByText('Until then it is closed to you').waitFor()
}

/** The head of programme finds the conflict in My work, and closes the judgements to whoever declared it. */
export const limitConflict = async (page: Page, reference: string, username: string): Promise<void> => {
  await page.goto(paths.work)
  await page
    .locator(`a[href="${paths.inspections.conflict(reference, username)}"]`)
    .first()
    .click()
  await page.getByLabel('Stays on, and some parts are closed to them').check()
  await page.getByLabel('Judgements', { exact: true }).check()
  await page.getByLabel('Reason').fill('Their sister may have written what is judged.')
  await press(page, 'Decide')
  await page.getByText('It is decided how').waitFor()
}

/** The inspection is open to this person, and its judgements are not. */
export const isLimited = async (page: Page, reference: string): Promise<void> => {
  assert.equal((await page.goto(paths.judgements.list(reference)))?.status(), 403)
  await page.getByText('This is closed to you').first().waitFor()
  assert.equal((await page.goto(paths.inspections.plan(reference)))?.status(), 200)
}
