import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demonstrationReferences } from '../server/demonstration/references.ts'
import { paths } from '../server/paths.ts'
import { openScene } from './scene.ts'
import { press } from './steps/look.ts'

const scene = openScene()

test('CASE-04 a case that is dragged opens at its new place with what clashes there; once kept, it stands in that place', async () => {
  const { dipp } = demonstrationReferences(new Date())
  const gareth = await scene.signedIn('gareth')
  await gareth.goto(paths.timetable.show(dipp))
  const placed = gareth.locator('td[data-inspector="tom"] [data-case]').first()
  const address = (await placed.getAttribute('data-case')) as string
  const taken = gareth.locator('td[data-inspector="nadia"]', { has: gareth.locator('[data-case]') }).first()
  await placed.dragTo(taken)
  await gareth.waitForURL(`**${address}?**`)
  await gareth.locator('.govuk-warning-text', { hasText: 'This place clashes' }).waitFor()
  await gareth.getByText(/^Nadia Rahman has cases \d+ and \d+ at once, on /).waitFor()
  await gareth.goto(paths.timetable.show(dipp))
  const cell = gareth.locator('td[data-inspector="gareth"]:not(:has([data-case]))').first()
  const time = (await cell.getAttribute('data-time')) as string
  await placed.dragTo(cell)
  await gareth.waitForURL(`**${address}?**`)
  assert.equal(await gareth.locator('#inspector').inputValue(), 'gareth')
  assert.equal(await gareth.locator('#time').inputValue(), time)
  await press(gareth, 'Keep this place')
  await gareth.getByText(/^Case \d+ has its place/).waitFor()
  const there = gareth.locator(`td[data-inspector="gareth"][data-time="${time}"] [data-case="${address}"]`)
  assert.equal(await there.count(), 1)
  assert.match((await there.textContent()) ?? '', /kept/)
})
