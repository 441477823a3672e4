import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { saved } from './saved.ts'

/** Ratings by the slug of their standard: `{ 'n-1': 'good' }`. */
export type Ratings = Readonly<Record<string, string>>

const give = async (page: Page, address: string, rating: string, reason: string): Promise<void> => {
  await page.goto(address)
  await page.locator(`input[name=rating][value="${rating}"]`).check()
  if (reason) await page.locator('textarea[name=reason]').fill(reason)
  await saved(page)
}

/** The lead inspector proposes a rating for every standard. */
export const propose = async (page: Page, reference: string, ratings: Ratings): Promise<void> => {
  for (const [standard, rating] of Object.entries(ratings)) {
    await give(page, paths.ratings.propose(reference, standard), rating, 'The balance of the evidence beneath it.')
  }
}

/** The head of programme reviews them. */
export const review = async (page: Page, reference: string): Promise<void> => {
  await page.goto(paths.ratings.review(reference))
  await page.locator('textarea[name=comments]').fill('They reflect the evidence, and are consistent with others.')
  await page.getByRole('button', { name: 'Record the review' }).click()
  await page.getByText('Done').first().waitFor()
}

/** The chair opens a sitting, records who sat and what was decided, checks it and completes it. */
export const decide = async (page: Page, reference: string, ratings: Ratings, differs: Ratings): Promise<void> => {
  await page.goto(paths.ratings.panel(reference))
  await page.getByRole('button', { name: 'Open a sitting' }).click()
  await page.getByRole('button', { name: 'Open the sitting' }).click()
  await page.locator('textarea[name=summary]').waitFor()
  for (const seat of await page.locator('select[name^=seat-]').all()) {
    if ((await seat.inputValue()) === '' && (await seat.locator('option', { hasText: 'Select who sat' }).count()) > 0)
      await seat.selectOption({ index: 1 })
  }
  await page.locator('textarea[name=summary]').fill('The panel agreed the ratings on the evidence before it.')
  await saved(page)
  for (const [standard, proposed] of Object.entries(ratings)) {
    const rating = differs[standard] ?? proposed
    const reason = rating === proposed ? '' : 'The panel gave more weight to what residents and staff said.'
    await give(page, paths.ratings.decide(reference, standard), rating, reason)
  }
  await page.goto(paths.ratings.panel(reference))
  await page.getByRole('button', { name: 'Check and complete' }).click()
  await page.getByRole('button', { name: 'Complete the panel’s decision' }).click()
  await page.getByText('Done').first().waitFor()
}
