import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { paths } from '../../server/paths.ts'
import { press } from './look.ts'

/** Fills the form that invites someone: in the role that is named, where there are several to choose from. */
export const invite = async (page: Page, name: string, role?: string): Promise<void> => {
  if (role) await page.getByLabel(role, { exact: true }).check()
  await page.getByLabel('Full name').fill(name)
  await page.getByLabel('Email address').fill(`${name.replace(' ', '.')}@example.com`)
  await press(page, 'Send the invitation')
}

/**
 * The link in the message to someone under this subject, as the demonstration shows it: among those that wait, or were sent
 * meanwhile.
 */
export const linkTo = async (page: Page, name: string, subject = 'You are invited'): Promise<string> => {
  for (const state of ['waiting', 'sent', 'sent']) {
    await page.goto(`${paths.messages.list}?state=${state}`)
    const message = page.getByRole('row', { name }).filter({ hasText: subject }).first()
    if ((await message.count()) === 0) continue
    await message.getByRole('link').click()
    return (await page.locator('a[href^="/invitation/"]').first().getAttribute('href')) ?? assert.fail('no link')
  }
  return assert.fail(`no message to ${name}`)
}

/** Comes in by the link of the invitation. */
export const comeIn = async (page: Page, name: string, reference: string): Promise<void> => {
  await page.goto(await linkTo(page, name))
  await press(page, 'Go to the inspection')
  await page.waitForURL(`**${paths.door.show(reference)}`)
}
