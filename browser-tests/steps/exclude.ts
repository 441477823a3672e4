import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { press } from './look.ts'

/** The inspected body asks for a case to be excluded, whoever leads decides, and the inspected body reads the answer. */
export const exclude = async (outside: Page, lead: Page, reference: string, sample: string): Promise<void> => {
  await outside.goto(paths.door.sample(reference))
  await outside.getByRole('main').locator('a[href*="/sample/"]').first().click()
  const form = outside.locator('#ask-for-exclusion')
  await form.getByRole('textbox').fill('A serious further offence review began last week.')
  await form.getByRole('button').click()
  await form.waitFor({ state: 'detached' })
  const id = new URL(outside.url()).pathname.split('/').at(-1) ?? ''
  await lead.goto(paths.samples.case(reference, sample, id))
  await lead.getByLabel('Yes, leave it out').check()
  await lead.getByLabel('Why', { exact: true }).fill('The review is confirmed.')
  await press(lead, 'Record the decision')
  await lead.getByText('The case is left out of the sample').waitFor()
  await outside.reload()
  await outside.getByText('Excluded: The review is confirmed.').waitFor()
}
