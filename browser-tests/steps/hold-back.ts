import type { Page } from 'playwright-core'

export interface HeldBack {
  /** Comes true with the first request that is held. */
  asked: Promise<void>
  /** Lets go what is held, and what comes from now on. */
  release(): void
}

/** Holds what a page asks of such an address, so that something can happen meanwhile, as over a slow connection. */
export const holdBack = async (page: Page, address: RegExp): Promise<HeldBack> => {
  const [asked, released] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  await page.route(address, async route => {
    asked.resolve()
    await released.promise
    await route.continue()
  })
  return {
    asked: asked.promise,
    release: released.resolve,
  }
}
