import type { Page } from 'playwright-core'

/** What is kept on the device of whoever has this page, once its scripts have run: by form, the names of the fields. */
export const kept = async (page: Page): Promise<Record<string, string[]>> => {
  await page.waitForLoadState()
  return page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).map(([key, draft]) => [
        key.split('#')[1],
        JSON.parse(draft).fields.map(([name]: [string]) => name),
      ]),
    ),
  )
}

/** Whether a page says, once its scripts have run, that something typed elsewhere is kept on this device. */
export const saysKept = async (page: Page): Promise<boolean> => {
  await page.waitForLoadState()
  return page.locator('[data-kept]').isVisible()
}

/** Whether a page says, once its scripts have run, that it restored what was typed. */
export const saysRestored = async (page: Page): Promise<boolean> => {
  await page.waitForLoadState()
  return page.locator('[data-restored]').isVisible()
}

/** The tab is closed with what was typed in it; another one is opened at this address. */
export const reopened = async (page: Page, address: string): Promise<Page> => {
  const context = page.context()
  await page.close()
  const next = await context.newPage()
  await next.goto(address)
  return next
}
