import type { Page } from 'playwright-core'

/** By how many px a page has to be scrolled sideways at a width of 320 px. Leaves it 1280 px wide. */
export const sidewaysAt320 = async (page: Page): Promise<number> => {
  await page.setViewportSize({ width: 320, height: 900 })
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  await page.setViewportSize({ width: 1280, height: 900 })
  return sideways
}
