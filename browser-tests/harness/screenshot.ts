import { join } from 'node:path'
import type { Page } from 'playwright-core'

const folder = join(import.meta.dirname, '../../screenshots')

/**
 * Takes a picture of the whole page, as on a telephone (320) or on a desk (1280).
 * @returns The file: `screenshots/my-work-320.png`. The folder is not kept in git.
 */
export const screenshot = async (page: Page, name: string, width: 320 | 1280): Promise<string> => {
  await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
  const path = join(folder, `${name}-${width}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}
