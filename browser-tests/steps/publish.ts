import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { saved } from './saved.ts'

/** Writes every section that the report needs. */
export const writeReport = async (page: Page, reference: string): Promise<void> => {
  await page.goto(paths.report.show(reference))
  const address = paths.report.show(reference)
  const links = await page
    .locator(`main a[href^="${address}/"]`)
    .evaluateAll(all => all.map(a => a.getAttribute('href')))
  for (const href of new Set(links.filter(link => link && !link.endsWith('/publish')))) {
    await page.goto(href as string)
    await page
      .locator('textarea[name=text]')
      .fill('Invented for this journey. What was found, and what follows from it.')
    await saved(page)
  }
}

/** Checks what will be published, and publishes it. */
export const publish = async (page: Page, reference: string): Promise<void> => {
  await page.goto(paths.report.publish(reference))
  await page.getByRole('button', { name: 'Publish the report' }).click()
  await page.waitForURL(`**${paths.published.show(reference)}`)
}
