import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Browser, Page } from 'playwright-core'
import { paths } from '../server/paths.ts'
import { mondayOf } from '../server/platform/dates.ts'
import { browser, someone } from './harness/browser.ts'
import { type Lantern, startLantern } from './harness/lantern.ts'
import { signedIn } from './sign-in.ts'
import { look, press } from './steps/look.ts'
import { setUp } from './steps/set-up.ts'

let chromium: Browser
let lantern: Lantern

before(async () => {
  ;[chromium, lantern] = await Promise.all([browser(), startLantern({ env: { LANTERN_LOG: 'error' } })])
})
after(async () => {
  await chromium.close()
  await lantern.stop()
})

const fieldwork = mondayOf(`${new Date().getFullYear() + 2}-02-12`)
const [year, month, day] = fieldwork.split('-').map(part => String(Number(part))) as [string, string, string]

const invite = async (page: Page, name: string, role?: string): Promise<void> => {
  if (role) await page.getByLabel(role, { exact: true }).check()
  await page.getByLabel('Full name').fill(name)
  await page.getByLabel('Email address').fill(`${name.replace(' ', '.')}@example.com`)
  await press(page, 'Send the invitation')
}

/**
 * The link in the message to someone under this subject, as the demonstration shows it: among those that wait, or were sent
 * meanwhile.
 */
const linkTo = async (page: Page, name: string, subject = 'You are invited'): Promise<string> => {
  for (const state of ['waiting', 'sent', 'sent']) {
    await page.goto(`${paths.messages.list}?state=${state}`)
    const message = page.getByRole('row', { name }).filter({ hasText: subject }).first()
    if ((await message.count()) === 0) continue
    await message.getByRole('link').click()
    return (await page.locator('a[href^="/invitation/"]').first().getAttribute('href')) ?? assert.fail('no link')
  }
  return assert.fail(`no message to ${name}`)
}

test('EVID-02 CONF-05 a contact is invited by mail, comes in, names a deputy and withdraws the deputy, who is out at once', async () => {
  const joan = await signedIn(chromium, lantern.url, 'joan')
  const wanted = { programme: 'Dynamic inspection of public protection', place: 'North East', lead: 'nadia' }
  const reference = await setUp(joan, { ...wanted, fieldwork: [day, month, year] })
  await joan.goto(paths.inspections.inspectedBody(reference))
  await invite(joan, 'Robin Blake', 'Single point of contact (SPOC)')
  await joan.getByText('Robin Blake is invited: the link is on its way').waitFor()
  await look(joan)

  // Without JavaScript, as some of those who are invited have it.
  const robin = await someone(chromium, lantern.url, { javaScriptEnabled: false })
  const link = await linkTo(robin, 'Robin Blake')
  await robin.goto(link)
  await robin.goto(link)
  await robin.getByText('You are invited to the inspection of North East').waitFor()
  await press(robin, 'Go to the inspection')
  await robin.waitForURL(`**${paths.door.show(reference)}`)

  const second = await someone(chromium, lantern.url)
  await second.goto(link)
  assert.equal(await second.getByRole('heading', { name: 'This link does not work any more' }).count(), 1)
  await look(second)

  // The same person, on a device with JavaScript.
  await second.getByRole('button', { name: 'Ask for a new link' }).click()
  await look(second)
  await second.getByLabel('Email address').fill('robin.blake@example.com')
  await press(second, 'Send me a link')
  await second.getByText('If you were invited under that address').waitFor()
  await second.goto(await linkTo(second, 'Robin Blake', 'Your link'))
  await look(second)
  await press(second, 'Go to the inspection')
  await second.getByRole('heading', { name: 'What to do next' }).waitFor()
  await look(second)
  await second.getByRole('link', { name: 'Name a deputy' }).click()
  await look(second)
  await invite(second, 'Kit Marsh')
  await second.getByText('Kit Marsh is invited').waitFor()

  const kit = await someone(chromium, lantern.url)
  await kit.goto(await linkTo(kit, 'Kit Marsh'))
  await press(kit, 'Go to the inspection')
  await kit.getByRole('link', { name: 'Who has access' }).click()
  assert.equal(await kit.getByRole('button', { name: 'Send the invitation' }).count(), 0)

  await second.getByRole('link', { name: 'Change Kit Marsh' }).click()
  await look(second)
  await press(second, 'Withdraw the access')
  await second.getByText('Kit Marsh has no access any more').waitFor()
  await kit.getByRole('link', { name: 'What is due' }).click()
  await kit.waitForURL('**/sign-in?to=**')
  await second.getByRole('link', { name: 'Cymraeg' }).click()
  await second.getByRole('heading', { name: 'Pwy sydd â mynediad' }).waitFor()
  await look(second)
})
