import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../server/paths.ts'
import { addWeeks, londonDay, weekdayInWeekOf } from '../server/platform/dates.ts'
import { isWorkingDay } from '../server/platform/working-days.ts'
import { assertAccessible } from './harness/accessibility.ts'
import { openScene } from './scene.ts'
import { holdBack } from './steps/hold-back.ts'
import { kept, reopened, saysKept, saysRestored } from './steps/kept-on-device.ts'
import { signIn, signOutElsewhere } from './steps/sign-in.ts'

const scene = openScene()
let nadia: Page
let reference: string
let step: string

const reason = (page: Page) => page.getByRole('textbox', { name: 'Reason', exact: true })
/** On the team’s pages: the word goes on, in brackets. */
const why = (page: Page) => page.getByRole('textbox', { name: 'Reason' })
const restored = (page: Page) => page.locator('[data-restored]')
const notice = (page: Page) => page.locator('[data-kept]')

before(async () => {
  nadia = await scene.signedIn('nadia')
  await nadia.getByRole('main').getByRole('link', { name: /, AP$/ }).first().click()
  reference = new URL(nadia.url()).pathname.split('/')[2] as string
  step = paths.inspections.move(reference, 'first-draft')
})

test('CASE-03 a reason typed in a tab that was closed is restored with its time; other pages say so, and it can be discarded', async () => {
  await nadia.goto(step)
  const before = await reason(nadia).inputValue()
  const year = await nadia.getByLabel('Year').first().inputValue()
  await nadia.getByLabel('Year').first().fill('2031')
  await reason(nadia).fill('The governor is away in the week after.')
  assert.deepEqual(await kept(nadia), { 'move-form': ['date-day', 'date-month', 'date-year', 'time', 'reason'] })

  nadia = await reopened(nadia, paths.work)
  await notice(nadia).getByText('kept on this device and is not saved yet').waitFor()
  await notice(nadia).getByRole('link').click()
  await restored(nadia)
    .getByText(/^Restored what you typed at \d\d:\d\d; not sent yet\.$/)
    .waitFor()
  assert.equal(await reason(nadia).inputValue(), 'The governor is away in the week after.')
  assert.equal(await nadia.getByLabel('Year').first().inputValue(), '2031')
  assert.equal(await saysKept(nadia), false)
  await assertAccessible(nadia)

  await nadia.getByRole('button', { name: 'Discard what I typed' }).click()
  assert.equal(await reason(nadia).inputValue(), before)
  assert.equal(await nadia.getByLabel('Year').first().inputValue(), year)
  assert.equal(await saysRestored(nadia), false)
  assert.deepEqual(await kept(nadia), {})
  await nadia.reload()
  assert.equal(await saysRestored(nadia), false)
})

test('CASE-03 what was typed and taken back, or only chosen, is not kept', async () => {
  const joan = await scene.signedIn('joan')
  await joan.goto(paths.inspections.team(reference))
  await joan.getByLabel('Who', { exact: true }).selectOption('gareth')
  assert.deepEqual(await kept(joan), {})
  await why(joan).fill('For')
  assert.deepEqual(await kept(joan), { 'add-form': ['username', 'role', 'reason'] })
  await why(joan).fill('')
  assert.deepEqual(await kept(joan), {})
  await joan.context().close()
})

test('CASE-03 what is typed before the page’s script is there is kept too', async () => {
  const joan = await scene.signedIn('joan')
  const script = await holdBack(joan, /kept\.js/)
  await joan.goto(step, { waitUntil: 'commit' })
  await script.asked
  await reason(joan).fill('Typed while the page was still coming.')
  script.release()
  assert.deepEqual(Object.keys(await kept(joan)), ['move-form'])
  const again = await reopened(joan, step)
  await restored(again).getByText('not sent yet').waitFor()
  assert.equal(await reason(again).inputValue(), 'Typed while the page was still coming.')
  await again.context().close()
})

test('CASE-03 a form that is shown again because something is wrong keeps its text, also in a tab closed then', async () => {
  await nadia.goto(step)
  await nadia.getByLabel('Month').first().fill('13')
  await reason(nadia).fill('The first date is a Monday of no month.')
  await nadia.getByRole('button', { name: 'See what follows' }).click()
  await nadia.getByText('The new date must be a real date').first().waitFor()
  assert.equal(await reason(nadia).inputValue(), 'The first date is a Monday of no month.')
  assert.equal(await saysRestored(nadia), false)
  await assertAccessible(nadia)

  nadia = await reopened(nadia, step)
  await restored(nadia).getByText('not sent yet').waitFor()
  assert.equal(await reason(nadia).inputValue(), 'The first date is a Monday of no month.')
  assert.equal(await nadia.getByLabel('Month').first().inputValue(), '13')
})

test('CASE-03 a reason that is checked on a second page is kept until it is sent there, and then forgotten', async () => {
  const facts = await nadia.locator('.govuk-summary-list').first().textContent()
  const [day, month, year] = /(\d+) ([A-Z][a-z]+) (\d{4})/.exec(facts ?? '')?.slice(1) ?? []
  const draft = londonDay(new Date(`${day} ${month} ${year} 12:00 UTC`))
  const later = [1, 2].map(weeks => addWeeks(draft, weeks)).find(isWorkingDay) as string
  for (const [i, label] of ['Year', 'Month', 'Day'].entries())
    await nadia
      .getByLabel(label)
      .first()
      .fill(String(Number(later.split('-')[i])))
  await reason(nadia).fill('A week more for the second reading.')
  await nadia.getByRole('button', { name: 'See what follows' }).click()
  await nadia.getByRole('button', { name: 'Move the date' }).waitFor()
  assert.equal(await saysKept(nadia), false)

  nadia = await reopened(nadia, step)
  await restored(nadia).getByText('not sent yet').waitFor()
  assert.equal(await reason(nadia).inputValue(), 'A week more for the second reading.')
  await nadia.getByRole('button', { name: 'See what follows' }).click()
  // A form that is sent before the script is there does not say what the device may forget.
  await nadia.waitForLoadState()
  await nadia.getByRole('button', { name: 'Move the date' }).click()
  await nadia.getByText('The date is moved').waitFor()
  assert.deepEqual(await kept(nadia), {})
  assert.doesNotMatch(await nadia.evaluate(() => document.cookie), /accepted-/)
  await nadia.goto(step)
  assert.equal(await saysRestored(nadia), false)
  await nadia.goto(paths.work)
  assert.equal(await saysKept(nadia), false)
})

test('CASE-03 a reason typed before the session ended is there after signing in again, for that person alone', async () => {
  const ruth = await scene.signedIn('ruth')
  const remove = `${paths.inspections.team(reference)}?remove=tom&role=assistant-inspector`
  await ruth.goto(remove)
  await why(ruth).fill('Tom is needed in the region from Monday.')
  await signOutElsewhere(ruth)
  await ruth.getByRole('button', { name: 'Take off the team' }).click()
  await ruth.getByRole('heading', { level: 1 }).waitFor()
  assert.ok(await ruth.getByRole('heading', { name: 'Do you want to take' }).isHidden())

  await signIn(ruth, 'joan')
  assert.equal(await saysKept(ruth), false)
  await ruth.goto(remove)
  assert.equal(await why(ruth).inputValue(), '')
  await signOutElsewhere(ruth)

  await signIn(ruth, 'ruth')
  await ruth.goto(`${paths.inspections.team(reference)}?remove=ines&role=assistant-inspector`)
  assert.equal(await why(ruth).inputValue(), '', 'what was typed about Tom is not said of Ines')
  await notice(ruth).getByRole('link').click()
  await restored(ruth).getByText('not sent yet').waitFor()
  assert.equal(await why(ruth).inputValue(), 'Tom is needed in the region from Monday.')
  await ruth.getByRole('button', { name: 'Take off the team' }).click()
  await ruth.getByText('The team is changed').waitFor()
  assert.deepEqual(await kept(ruth), {})
  assert.equal(await saysKept(ruth), false)
  await ruth.context().close()
})

test('CASE-03 why an inspection is set up late is kept with the answers before it, and cancelling discards a reason', async () => {
  const joan = await scene.signedIn('joan')
  const monday = [1, 2]
    .map(weeks => weekdayInWeekOf(addWeeks(londonDay(new Date()), weeks), 'monday'))
    .find(isWorkingDay) as string
  const [year, month, day] = monday.split('-') as [string, string, string]
  const answers = { 'fieldwork-day': day, 'fieldwork-month': month, 'fieldwork-year': year }
  await joan.goto(
    `${paths.inspections.create}?${new URLSearchParams({ kind: 'dipp/region', place: 'N53', ...answers })}`,
  )
  await joan.getByLabel('Why is it set up now?').fill('Asked for by the minister.')
  const again = await reopened(joan, paths.work)
  await notice(again).getByRole('link').click()
  await restored(again).getByText('not sent yet').waitFor()
  assert.equal(await again.getByLabel('Why is it set up now?').inputValue(), 'Asked for by the minister.')
  await assertAccessible(again)
  await again.getByRole('button', { name: 'Set up the inspection' }).click()
  await again.getByText('The inspection is set up').waitFor()
  assert.deepEqual(await kept(again), {})

  await again.goto(`${paths.inspections.team(reference)}?remove=ines&role=assistant-inspector`)
  await why(again).fill('A slip.')
  await again.getByRole('link', { name: 'Cancel' }).click()
  await again.waitForURL(`**${paths.inspections.team(reference)}`)
  assert.equal(await saysKept(again), false)
  await again.context().close()
})

test('CASE-03 evidence that was begun without a connection is found again from another page', async () => {
  await nadia.goto(paths.fieldwork.add(reference))
  const title = nadia.getByRole('textbox', { name: 'Title' })
  await nadia.context().setOffline(true)
  await title.fill('Begun on the train')
  await nadia.locator('[data-save-state]').filter({ hasText: 'kept on this device' }).waitFor()
  const context = nadia.context()
  await nadia.close()
  await context.setOffline(false)
  nadia = await context.newPage()
  await nadia.goto(paths.work)
  await notice(nadia).getByRole('link').click()
  await nadia
    .locator('[data-save-state]')
    .filter({ hasText: /^Saved at/ })
    .waitFor()
  assert.equal(await nadia.getByRole('textbox', { name: 'Title' }).inputValue(), 'Begun on the train')
})

test('CASE-03 what was typed where nothing can be saved any more is shown, to be copied and discarded', async () => {
  const gareth = await scene.signedIn('gareth')
  await gareth
    .getByRole('main')
    .getByRole('link', { name: /National|national/ })
    .first()
    .click()
  const national = new URL(gareth.url()).pathname.split('/')[2] as string
  const prompt = paths.judgements.prompt(national, 'n-1', 'n-1-1')
  const draft = {
    fields: [
      ['answer', 'no'],
      ['reasons', 'Typed on a device that was off until the panel had decided.'],
    ],
  }
  await gareth.evaluate(
    ([key, text]) => localStorage.setItem(key as string, text as string),
    [`lantern:draft:gareth:${prompt}#answer-form`, JSON.stringify({ ...draft, version: 1, at: 0 })],
  )
  await gareth.goto(prompt)
  await gareth.getByText('It cannot be saved now.').waitFor()
  await gareth.getByText('Reasons: Typed on a device that was off until the panel had decided.').waitFor()
  await assertAccessible(gareth)
  await gareth.getByRole('button', { name: 'Discard what I typed' }).click()
  assert.deepEqual(await kept(gareth), {})
  await gareth.goto(paths.work)
  assert.equal(await saysKept(gareth), false)
  await gareth.context().close()
})

test('CASE-03 without JavaScript the form is a form', async () => {
  const plain = await scene.signedIn('nadia', { javaScriptEnabled: false })
  await plain.goto(step)
  assert.equal(await saysRestored(plain), false)
  await plain.getByLabel('Day').first().fill('')
  await reason(plain).fill('Typed without scripts.')
  await plain.getByRole('button', { name: 'See what follows' }).click()
  await plain.getByText('There is a problem').waitFor()
  assert.equal(await reason(plain).inputValue(), 'Typed without scripts.')
  await plain.context().close()
})
