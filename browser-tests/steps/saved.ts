import type { Page } from 'playwright-core'

/** Waits until the page says that the server has what was typed. */
export const saved = (page: Page): Promise<void> =>
  page
    .locator('[data-save-state]')
    .filter({ hasText: /^Saved at \d\d:\d\d$/ })
    .waitFor()
