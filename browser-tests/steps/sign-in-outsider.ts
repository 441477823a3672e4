import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'

/** Signs in as someone of the inspected body of the demonstration who is asked for evidence, and opens an item to be answered. */
export const openForm = async (page: Page): Promise<Page> => {
  await page.goto(paths.signIn)
  await page.locator('[name="username"][value^="outside-"]').last().click({ force: true })
  const button = page.locator('main button[type="submit"]')
  if (page.url().endsWith(paths.signIn)) await button.first().click()
  await page.waitForURL(/your-inspection/)
  const reference = new URL(page.url()).pathname.split('/')[2] ?? ''
  await page.goto(paths.door.evidence(reference))
  await page.locator('tbody a').nth(2).click()
  await page.locator('#files').waitFor()
  return page
}
