import type { Locator, Page } from 'playwright-core'

/** Waits until the page says that the server has what was typed. */
export const saved = (page: Page): Promise<void> =>
  page
    .locator('[data-save-state]')
    .filter({ hasText: /^Saved at \d\d:\d\d$/ })
    .waitFor()

/**
 * Waits until a text that a closed tab had left stands in this field, and the server has it: from the page that was opened again,
 * or from the closed one, whose last try may have come through after all.
 */
export const savedAfterAll = async (page: Page, field: string, text: string, state: Locator): Promise<void> => {
  const stands = ([selector, wanted]: string[]) =>
    document.querySelector<HTMLTextAreaElement>(selector as string)?.value === wanted
  // Until its script has run, a page says of the text that the server sent that it is saved.
  await page.waitForLoadState()
  await page.waitForFunction(stands, [field, text])
  await state.filter({ hasText: /^Saved at \d\d:\d\d/ }).waitFor()
}
