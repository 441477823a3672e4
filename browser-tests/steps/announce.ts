import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { londonDay } from '../../server/platform/dates.ts'
import { press } from './look.ts'

/** Records who was told of the inspection, gives the surveys that the letters speak of their addresses, and issues them. */
export const announce = async (page: Page, reference: string, told: string): Promise<void> => {
  await page.goto(paths.announcement.told(reference))
  await page.getByLabel('Who was told').fill(told)
  await page.getByLabel('How', { exact: true }).fill('By telephone')
  await page.getByLabel('Who told them').selectOption({ index: 1 })
  const [year, month, day] = londonDay(new Date()).split('-') as [string, string, string]
  for (const [name, value] of Object.entries({ Day: day, Month: month, Year: year }))
    await page.getByLabel(name, { exact: true }).fill(value)
  await page.getByLabel('At what time').fill('12:01am')
  await press(page, 'Record')
  await page.getByText(told).first().waitFor()
  await giveSurveyAddress(page)
  await page.getByRole('button', { name: 'Issue the announcement' }).click()
  await press(page, 'Issue now')
  await page
    .getByText(/is issued/)
    .first()
    .waitFor()
}

/** Finds the letter that speaks of a survey, among those that can be corrected. */
const giveSurveyAddress = async (page: Page): Promise<void> => {
  const letters = await page
    .getByRole('link', { name: /^Correct/ })
    .evaluateAll(all => all.map(a => a.getAttribute('href') as string))
  const address = page.getByLabel('Address of the survey')
  for (const letter of letters) {
    await page.goto(letter)
    if ((await address.count()) > 0) break
  }
  await address.fill('https://surveys.example/invented')
  await press(page, 'Save')
  await page.getByText('The words are saved').waitFor()
}
