import { after, before } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import type { Username } from '../server/demonstration/people.ts'
import { filesOfProcess } from '../server/testutils/files-of-process.ts'
import { browser, type Device, someone } from './harness/browser.ts'
import { type Lantern, startLantern } from './harness/lantern.ts'
import { signIn } from './steps/sign-in.ts'

/** Where the journeys of a file take place. */
export interface Scene {
  lantern(): Promise<Lantern>
  /** Someone with a browser of their own, who is not signed in. */
  someone(device?: Device): Promise<Page>
  /** One of the staff with a browser of their own, signed in. */
  signedIn(username: Username, device?: Device): Promise<Page>
}

interface Stage {
  chromium: Browser
  lantern: Lantern
}

const build = async (): Promise<Stage> => {
  const [chromium, lantern] = await Promise.all([browser(), startLantern({ env: { LANTERN_LOG: 'error' } })])
  return { chromium, lantern }
}

const takeDown = async ({ chromium, lantern }: Stage): Promise<void> => {
  await chromium.close()
  await lantern.stop()
}

/** What the files of this process share. */
let standing: Promise<Stage> | undefined

filesOfProcess.lettingGo.add(async () => {
  if (standing) await takeDown(await standing)
})

/**
 * Starts Chromium and Lantern with its demonstration before the tests of a file, and stops both after them. Where several files share a
 * process they share these too, one after the other: each finds there what those before it have done, and brings its own people.
 */
export const openScene = (): Scene => {
  standing ??= build()
  const stage = standing
  before(async () => void (await stage))
  after(async () => {
    const { chromium } = await stage
    await Promise.all(chromium.contexts().map(context => context.close()))
    if (!filesOfProcess.areSeveral) await takeDown(await stage)
  })

  /** Waits for the stage: in a process of its own, hooks of a file begin side by side. */
  const come = async (device?: Device): Promise<Page> => {
    const { chromium, lantern } = await stage
    return someone(chromium, lantern.url, device)
  }
  return {
    lantern: async () => (await stage).lantern,
    someone: come,
    async signedIn(username, device) {
      const page = await come(device)
      await signIn(page, username)
      return page
    },
  }
}
