import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../server/paths.ts'
import { openScene } from './scene.ts'
import { savedAfterAll } from './steps/saved.ts'

const scene = openScene()
let tom: Page
let address: string

before(async () => {
  tom = await scene.signedIn('tom')
  await tom
    .getByRole('link', { name: /go on with case/ })
    .first()
    .click()
  await tom.locator('#c1').waitFor()
  const [, , reference, , number] = new URL(tom.url()).pathname.split('/') as string[]
  address = paths.cases.show(reference as string, number as string)
})

const evidence = (page: Page, code: string) => page.locator(`#${code}-evidence`)
const state = (page: Page, code: string) => page.locator(`#question-${code} [data-save-state]`)
const saved = (page: Page, code: string): Promise<void> =>
  state(page, code)
    .filter({ hasText: /^Saved at \d\d:\d\d$/ })
    .waitFor()

test('CASE-03 without a connection each question of a case is kept on the device, and saved when there is one again', async () => {
  await tom.goto(address)
  await tom.context().setOffline(true)
  await evidence(tom, 'c1').fill('Typed in a tunnel, on the assessment.')
  await evidence(tom, 'c2').fill('Typed in a tunnel, on the plan.')
  await evidence(tom, 'c2').blur()
  for (const code of ['c1', 'c2'])
    await state(tom, code).filter({ hasText: 'no connection, kept on this device' }).waitFor()
  await tom.context().setOffline(false)
  for (const code of ['c1', 'c2']) await saved(tom, code)
  await tom.reload()
  assert.equal(await evidence(tom, 'c1').inputValue(), 'Typed in a tunnel, on the assessment.')
  assert.equal(await evidence(tom, 'c2').inputValue(), 'Typed in a tunnel, on the plan.')
})

test('CASE-03 two tabs on one case: other questions do not meet, and on the same one both texts are shown and nothing is overwritten', async () => {
  await tom.goto(address)
  const other = await tom.context().newPage()
  await other.goto(address)
  await evidence(other, 'c2').fill('From the second tab, on the plan.')
  await evidence(other, 'c2').blur()
  await saved(other, 'c2')
  await evidence(tom, 'c1').fill('From the first tab, on the assessment.')
  await evidence(tom, 'c1').blur()
  await saved(tom, 'c1')

  await evidence(tom, 'c2').fill('From the first tab, on the plan.')
  await evidence(tom, 'c2').blur()
  await state(tom, 'c2').filter({ hasText: 'someone else changed this' }).waitFor()
  const choice = tom.locator('#question-c2 [data-choice]')
  await choice.getByText('From the second tab, on the plan.').waitFor()
  assert.equal(await evidence(tom, 'c2').inputValue(), 'From the first tab, on the plan.')
  await choice.getByRole('button', { name: 'Keep what I typed' }).click()
  await saved(tom, 'c2')
  await tom.goto(paths.cases.history(address.split('/')[2] as string, address.split('/')[4] as string, 'c2'))
  await tom.getByText('From the first tab, on the plan.').waitFor()
  await other.close()
})

test('CASE-03 a tab closed in the middle of a word loses none of it', async () => {
  await tom.goto(address)
  await tom.context().setOffline(true)
  await evidence(tom, 'c3').fill('Typed, then the tab was closed.')
  const context = tom.context()
  await tom.close()
  await context.setOffline(false)
  tom = await context.newPage()
  await tom.goto(address)
  await savedAfterAll(tom, '#c3-evidence', 'Typed, then the tab was closed.', state(tom, 'c3'))
})
