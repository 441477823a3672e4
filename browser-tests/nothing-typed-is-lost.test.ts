import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../server/paths.ts'
import { assertAccessible } from './harness/accessibility.ts'
import { openScene } from './scene.ts'
import { holdBack } from './steps/hold-back.ts'
import { saysKept } from './steps/kept-on-device.ts'
import { saved, savedAfterAll } from './steps/saved.ts'
import { signIn, signOutElsewhere } from './steps/sign-in.ts'

const scene = openScene()
let nadia: Page
let prompt: string
let reference: string

const state = (page: Page) => page.locator('[data-save-state]')
const reasons = (page: Page) => page.getByRole('textbox', { name: 'Reasons' })

before(async () => {
  nadia = await scene.signedIn('nadia')
  await nadia.getByRole('main').getByRole('link', { name: /, AP$/ }).first().click()
  reference = new URL(nadia.url()).pathname.split('/')[2] as string
  prompt = paths.judgements.prompt(reference, '5', '5-2-3')
})

test('CASE-03 an answer is saved as it is typed, with the state of saving in words, and stays after a reload', async () => {
  await nadia.goto(prompt)
  await nadia.getByLabel('No', { exact: true }).check()
  await reasons(nadia).fill('Move-on plans begin in the last week, not on arrival.')
  await saved(nadia)
  await assertAccessible(nadia)
  await nadia.reload()
  assert.equal(await reasons(nadia).inputValue(), 'Move-on plans begin in the last week, not on arrival.')
  assert.ok(await nadia.getByLabel('No', { exact: true }).isChecked())
})

test('CASE-03 without a connection the text is kept on the device, said so, and saved when there is one again', async () => {
  await nadia.context().setOffline(true)
  await reasons(nadia).fill('Typed on the train.')
  await state(nadia).filter({ hasText: 'Not saved: no connection, kept on this device' }).waitFor()
  await nadia.context().setOffline(false)
  await saved(nadia)
  await nadia.reload()
  assert.equal(await reasons(nadia).inputValue(), 'Typed on the train.')
})

test('CASE-03 a tab closed before the text was saved loses nothing: other pages say so, and opening it again saves it', async () => {
  await nadia.context().setOffline(true)
  await reasons(nadia).fill('Typed, then the tab was closed.')
  await state(nadia).filter({ hasText: 'kept on this device' }).waitFor()
  const context = nadia.context()
  await nadia.close()
  await context.setOffline(false)
  nadia = await context.newPage()
  await nadia.goto(paths.work)
  const notice = nadia.locator('[data-kept]')
  await notice.getByText('kept on this device and is not saved yet').waitFor()
  await assertAccessible(nadia)
  await notice.getByRole('link').click()
  await savedAfterAll(nadia, '#reasons', 'Typed, then the tab was closed.', state(nadia))
  await nadia.goto(paths.work)
  assert.equal(await saysKept(nadia), false)
  await nadia.goto(prompt)
})

test('CASE-03 a killed program loses nothing that it acknowledged, and gets the rest when it is back', async () => {
  await reasons(nadia).fill('Acknowledged before the end.')
  await saved(nadia)
  const lantern = await scene.lantern()
  await lantern.kill()
  await reasons(nadia).fill('Acknowledged before the end. Typed after it.')
  await state(nadia).filter({ hasText: 'Not saved: no connection, kept on this device' }).waitFor()
  await lantern.restart()
  await saved(nadia)
  await nadia.reload()
  assert.equal(await reasons(nadia).inputValue(), 'Acknowledged before the end. Typed after it.')
})

test('CASE-03 an ended session keeps the text; signing in again in another tab saves it', async () => {
  await signOutElsewhere(nadia)
  await reasons(nadia).fill('Typed after the session had ended.')
  await state(nadia).filter({ hasText: 'Not saved: you are signed out, kept on this device' }).waitFor()
  const other = await nadia.context().newPage()
  await signIn(other, 'nadia')
  await other.close()
  await saved(nadia)
  await nadia.reload()
  assert.equal(await reasons(nadia).inputValue(), 'Typed after the session had ended.')
})

test('CASE-03 two people on one prompt each see the other’s change and choose; nothing is overwritten', async () => {
  const tom = await scene.signedIn('tom')
  await tom.goto(prompt)
  await nadia.goto(prompt)
  await tom.context().setOffline(true)
  await reasons(tom).fill('Tom: records show plans from the first week.')
  await state(tom).filter({ hasText: 'no connection' }).waitFor()
  await reasons(nadia).fill('Nadia: plans begin in the last week.')
  await saved(nadia)
  await tom.context().setOffline(false)
  await state(tom).filter({ hasText: 'Not saved: someone else changed this' }).waitFor()
  await tom.getByText(/^Nadia Rahman changed this at/).waitFor()
  await tom.getByText('Reasons: Nadia: plans begin in the last week.').waitFor()
  assert.equal(await reasons(tom).inputValue(), 'Tom: records show plans from the first week.')
  await assertAccessible(tom)

  await tom.getByRole('button', { name: 'Keep what I typed' }).click()
  await saved(tom)
  await nadia.evaluate(() => dispatchEvent(new Event('focus')))
  await state(nadia)
    .filter({ hasText: /^Tom Okafor changed this at/ })
    .waitFor()
  assert.equal(await reasons(nadia).inputValue(), 'Tom: records show plans from the first week.')

  await nadia.getByRole('link', { name: 'History of this answer' }).click()
  await nadia.getByText('Nadia: plans begin in the last week.').first().waitFor()
  await nadia.getByText('Tom: records show plans from the first week.').first().waitFor()
  await assertAccessible(nadia)
  await tom.context().close()
})

test('CASE-03 one person in two tabs is told too, and can take over the other text', async () => {
  await nadia.goto(prompt)
  const second = await nadia.context().newPage()
  await second.goto(prompt)
  await nadia.getByLabel('Yes', { exact: true }).check()
  await saved(nadia)
  await second.route('**/answer', route => route.abort())
  await reasons(second).fill('From the second tab.')
  await state(second).filter({ hasText: 'Not saved: someone else changed this' }).waitFor()
  await second.getByRole('button', { name: 'Use the other text' }).click()
  assert.ok(await second.getByLabel('Yes', { exact: true }).isChecked())
  assert.equal(await reasons(second).inputValue(), 'Tom: records show plans from the first week.')
  await second.close()
})

test('CASE-03 without JavaScript a button saves, and a stale page is shown again with both texts', async () => {
  const plain = await scene.signedIn('nadia', { javaScriptEnabled: false })
  await plain.goto(prompt)
  await reasons(nadia).fill('Changed meanwhile.')
  await saved(nadia)
  await reasons(plain).fill('Typed without scripts.')
  await plain.getByRole('button', { name: 'Save', exact: true }).click()
  await plain.getByText(/^Nadia Rahman changed this at/).waitFor()
  await plain.getByText('Changed meanwhile.').waitFor()
  assert.equal(await reasons(plain).inputValue(), 'Typed without scripts.')
  await plain.getByRole('button', { name: 'Save', exact: true }).click()
  await plain.getByText(/^Saved at/).waitFor()
  assert.equal(await reasons(plain).inputValue(), 'Typed without scripts.')
  await plain.context().close()
})

test('CASE-03 new evidence keeps what was typed however often its first save is sent', async () => {
  await nadia.goto(paths.fieldwork.add(reference))
  await nadia.getByRole('textbox', { name: 'Title' }).fill('Evening handover of the second visit')
  await nadia.context().setOffline(true)
  await nadia.getByRole('textbox', { name: 'What was found' }).fill('Risk information was passed on for each resident.')
  await state(nadia).filter({ hasText: 'kept on this device' }).waitFor()
  await nadia.context().setOffline(false)
  await saved(nadia)
  await assertAccessible(nadia)
  await nadia.goto(paths.fieldwork.list(reference))
  assert.equal(await nadia.getByRole('link', { name: 'Evening handover of the second visit' }).count(), 1)
})

test('CASE-03 what is typed before the script of a slow connection is there is saved once it is', async () => {
  const script = await holdBack(nadia, /autosave\.js/)
  await nadia.goto(prompt, { waitUntil: 'commit' })
  await script.asked
  await reasons(nadia).fill('Typed before the script was there.')
  script.release()
  await saved(nadia)
  await nadia.reload()
  assert.equal(await reasons(nadia).inputValue(), 'Typed before the script was there.')
})
