import type { Page } from 'playwright-core'

/** What is kept on the device of whoever has this page: by form, the names of the fields. */
export const kept = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage).map(([key, draft]) => [
        key.split('#')[1],
        JSON.parse(draft).fields.map(([name]: [string]) => name),
      ]),
    ),
  )

/** The tab is closed with what was typed in it; another one is opened at this address. */
export const reopened = async (page: Page, address: string): Promise<Page> => {
  const context = page.context()
  await page.close()
  const next = await context.newPage()
  await next.goto(address)
  return next
}
