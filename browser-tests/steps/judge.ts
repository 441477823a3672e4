import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { saved } from './saved.ts'

/** Adds one piece of evidence and says that it bears on everything. */
export const addEvidence = async (page: Page, reference: string, title: string, source: string): Promise<void> => {
  await page.goto(paths.fieldwork.add(reference))
  await page.getByLabel('Title').fill(title)
  await page.getByLabel('Kind of source').selectOption(source)
  await page.getByLabel('What was found').fill(`${title}: what was seen and heard, invented for this journey.`)
  for (const part of await page.locator('details:has(input[name=codes]) summary').all()) await part.click()
  for (const box of await page.locator('input[name=codes]').all()) await box.check()
  await saved(page)
}

/**
 * Answers every prompt and key question with the keyboard alone: the answer by the arrow keys, the reasons (key by key for the
 * first, at once for the others), and the full stop for the next one that nobody has answered. Returns how many there were.
 */
export const judgeAll = async (page: Page, reference: string, no: (code: string) => boolean): Promise<number> => {
  await page.goto(paths.judgements.list(reference))
  await page.getByRole('main').getByRole('button', { name: 'Start judging' }).press('Enter')
  for (let count = 1; ; count += 1) {
    const code = (await page.title()).split(',')[0] as string
    await page.locator('input[name=answer]').first().focus()
    await page.keyboard.press(no(code) ? 'ArrowDown' : 'Space')
    await page.keyboard.press('Tab')
    const reasons = `${no(code) ? 'Not enough' : 'Enough'} was seen for ${code}.`
    await (count === 1 ? page.keyboard.type(reasons) : page.keyboard.insertText(reasons))
    await page.keyboard.press('Shift+Tab')
    await saved(page)
    const next = page.locator('a[data-key="."]')
    if ((await next.count()) === 0) return count
    const address = await next.getAttribute('href')
    await page.keyboard.press('.')
    await page.waitForURL(`**${address}`)
  }
}
