import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Username } from '../server/demonstration/people.ts'
import { browser, type Device, someone } from './harness/browser.ts'
import { type Lantern, startLantern } from './harness/lantern.ts'
import { signIn } from './steps/sign-in.ts'

/** Where the journeys of a file take place. */
export interface Scene {
  lantern: Lantern
  /** Someone with a browser of their own, who is not signed in. */
  someone(device?: Device): Promise<Page>
  /** One of the staff with a browser of their own, signed in. */
  signedIn(username: Username, device?: Device): Promise<Page>
}

/** Starts Chromium and Lantern with its demonstration before the tests of a file, and stops both after them. */
export const openScene = (): Scene => {
  let chromium: Browser
  let lantern: Lantern
  before(async () => {
    ;[chromium, lantern] = await Promise.all([browser(), startLantern({ env: { LANTERN_LOG: 'error' } })])
  })
  after(async () => {
    await chromium.close()
    await lantern.stop()
  })
  return {
    get lantern() {
      return lantern
    },
    someone: device => someone(chromium, lantern.url, device),
    async signedIn(username, device) {
      const page = await someone(chromium, lantern.url, device)
      await signIn(page, username)
      return page
    },
  }
}
