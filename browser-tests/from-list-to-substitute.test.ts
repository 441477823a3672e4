import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inventLongList } from '../server/modules/sampling/invented-list/invent-long-list.ts'
import { paths } from '../server/paths.ts'
import { mondayOf } from '../server/platform/dates.ts'
import { openScene } from './scene.ts'
import { look, press } from './steps/look.ts'
import { declareNone, setUp } from './steps/set-up.ts'

const scene = openScene()

/** A Monday in the February after next year’s: `2028-02-07`. */
const fieldwork = mondayOf(`${new Date().getFullYear() + 2}-02-12`)

const list = inventLongList({
  region: { code: 'N54', name: 'North East' },
  pdus: ['Gateshead and South Tyneside', 'Sunderland', 'Northumberland'].map(name => ({ code: name, name })),
  rows: 700,
  seed: 'journey',
  fieldwork,
})

test('SAMP-01 SAMP-06 SAMP-10 SAMP-11 SAMP-14 from a long list to the drawn sample, an exclusion that is granted, and its substitute', async () => {
  const joan = await scene.signedIn('joan')
  const wanted = { programme: 'Dynamic inspection of public protection', place: 'North East', lead: 'nadia' }
  const reference = await setUp(joan, { ...wanted, fieldwork })

  const samir = await scene.signedIn('samir')
  await samir.goto(paths.inspections.show(reference))
  await samir.getByRole('navigation').getByRole('link', { name: 'Sample', exact: true }).click()
  await samir.getByText('No long list has been uploaded yet').waitFor()
  await look(samir)
  await samir.getByRole('button', { name: 'Upload the long list' }).click()
  await look(samir)
  const file = { name: 'north-east.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }
  await samir.getByLabel('Long list').setInputFiles(file)
  await press(samir, 'Upload and check')
  await samir.getByText(/\d+ of 700 cases can be drawn/).waitFor()
  await look(samir)
  await press(samir, 'Draw the sample')
  await samir.getByText(/^Draw 1 is made: \d+ cases$/).waitFor()
  await look(samir)

  const nadia = await scene.signedIn('nadia')
  await declareNone(nadia, reference)
  const sample = paths.samples.show(reference, 'cases')
  await nadia.goto(sample)
  const drawn = Number(/(\d+) cases are in the sample/.exec((await nadia.getByRole('main').textContent()) ?? '')?.[1])
  const pictures = nadia.getByRole('img', { name: /the sample beside the long list/ })
  assert.ok(drawn >= 15 && (await pictures.count()) >= 6)
  await nadia.getByText('Table: Sex').click()
  await nadia.getByRole('table', { name: 'Sex: numbers' }).waitFor()
  await look(nadia)

  await nadia
    .getByRole('table', { name: /\d+ cases/ })
    .getByRole('link')
    .first()
    .click()
  const crn = /X\d{6}/.exec((await nadia.getByRole('heading', { level: 1 }).textContent()) ?? '')?.[0] as string
  await look(nadia)
  await nadia.getByLabel('Who asks').fill('Alex Moor, head of performance')
  await nadia.getByLabel('Why', { exact: true }).fill('A serious further offence review began last week.')
  await press(nadia, 'Record the request')
  await nadia.getByText('The request is recorded').waitFor()
  await look(nadia)
  await nadia.getByLabel('Yes, leave it out').check()
  await nadia.getByLabel('Why', { exact: true }).fill('The review is confirmed.')
  await press(nadia, 'Record the decision')
  await nadia.getByText('The case is left out of the sample').waitFor()
  await look(nadia)

  await nadia.getByRole('button', { name: 'Choose a substitute' }).click()
  const choices = nadia.getByRole('group', { name: 'Which case takes its place?' }).getByRole('radio')
  assert.equal(await choices.first().isChecked(), true)
  await look(nadia)
  await choices.nth(1).check()
  await press(nadia, 'Put it in the sample')
  await nadia.getByRole('link', { name: 'Enter why you choose another than the first' }).waitFor()
  await look(nadia)
  await choices.first().check()
  await press(nadia, 'Put it in the sample')
  await nadia.getByText(`This case takes the place of ${crn}, and is inspected as a file read`).waitFor()
  await look(nadia)
  await nadia.getByRole('main').getByRole('link', { name: crn }).first().click()
  await nadia.getByText('Left out and replaced').waitFor()
  await look(nadia)

  await nadia.goto(sample)
  await nadia
    .getByText(`${drawn} cases are in the sample; 1 of them in the place of another; 1 was left out after`)
    .waitFor()
  await nadia.getByLabel('State').selectOption({ label: 'Left out and replaced' })
  await press(nadia, 'Filter')
  await nadia
    .getByRole('table', { name: `1 case of ${drawn + 1}` })
    .getByRole('link', { name: crn })
    .waitFor()
  await look(nadia)
})
