import type { Browser, Page } from 'playwright-core'
import type { Username } from '../server/demonstration/people.ts'
import { type Device, someone } from './harness/browser.ts'

/** Someone of the staff with a browser of their own, signed in. */
export const signedIn = async (chromium: Browser, url: string, username: Username, device?: Device): Promise<Page> => {
  const page = await someone(chromium, url, device)
  await page.goto('/sign-in')
  await page.check(`input[value="${username}"]`)
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/work')
  return page
}
