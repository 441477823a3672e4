import type { Browser, Page } from 'playwright-core'
import type { Username } from '../server/demonstration/people.ts'

/** A person with a browser of their own, signed in, 1280 px wide unless said otherwise. */
export const signedIn = async (
  chromium: Browser,
  url: string,
  username: Username,
  options: { width?: number; javaScriptEnabled?: boolean } = {},
): Promise<Page> => {
  const { width = 1280, javaScriptEnabled = true } = options
  const context = await chromium.newContext({ viewport: { width, height: 900 }, baseURL: url, javaScriptEnabled })
  // Long enough for a machine with much else to do: what is waited for comes or does not.
  context.setDefaultTimeout(60_000)
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.check(`input[value="${username}"]`)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/work')
  return page
}
