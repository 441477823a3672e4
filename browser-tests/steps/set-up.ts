import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'

/** An inspection to set up, as a person chooses it on the pages. */
export interface Wanted {
  programme: string
  place: string
  /** `2028-02-09` */
  fieldwork: string
  lead: string
}

/** Puts someone on the team. */
export const addToTeam = async (page: Page, reference: string, username: string, role: string): Promise<void> => {
  await page.goto(paths.inspections.team(reference))
  const form = page
    .getByRole('main')
    .locator('form')
    .filter({ has: page.locator('select[name=username]') })
  await form.locator('select[name=username]').selectOption(username)
  await form.locator('[name=role]').selectOption(role)
  await form.getByRole('button', { name: 'Put on the team' }).click()
  await page.getByText('Done').first().waitFor()
}

/** Declares, before anything else of an inspection opens, that this person has no conflict of interest with it. */
export const declareNone = async (page: Page, reference: string): Promise<void> => {
  await page.goto(paths.inspections.show(reference))
  await page.waitForURL(/\/declaration$/)
  await page.getByLabel('No', { exact: true }).check()
  await page.getByRole('main').getByRole('button', { name: 'Declare', exact: true }).click()
  await page.waitForURL(/\/inspections\/[a-z0-9-]+$/)
}

/** Sets an inspection up, question by question, and puts its lead inspector and head of programme on the team. */
export const setUp = async (page: Page, { programme, place, fieldwork, lead }: Wanted): Promise<string> => {
  const main = page.getByRole('main')
  const go = () => main.getByRole('button', { name: 'Continue' }).click()
  await page.goto(paths.inspections.create)
  await main.getByLabel(programme, { exact: true }).check()
  await go()
  const select = main.getByRole('combobox', { name: 'Place' })
  const radio = main.getByRole('radio', { name: place, exact: true })
  const day = main.getByLabel('Day')
  await select.or(radio).or(day).waitFor()
  // A nation is the only one of its kind, and is not asked for; regions are few, and stand side by side.
  if (await radio.count()) {
    await radio.check()
    await go()
  } else if (await select.count()) {
    await select.selectOption({ label: (await select.locator('option', { hasText: place }).textContent()) ?? '' })
    await go()
  }
  for (const [i, name] of ['Year', 'Month', 'Day'].entries())
    await main.getByLabel(name).fill(fieldwork.split('-')[i] as string)
  await go()
  await main.getByRole('button', { name: /^Set up/ }).click()
  await page.waitForURL(/\/inspections\/[a-z0-9-]+\/declaration$/)
  const reference = new URL(page.url()).pathname.split('/').at(-2) as string
  await declareNone(page, reference)
  await addToTeam(page, reference, lead, 'lead-inspector')
  await addToTeam(page, reference, 'ruth', 'head-of-programme')
  return reference
}
