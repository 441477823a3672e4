import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { inventLongList } from '../server/modules/sampling/invented-list/invent-long-list.ts'
import { paths } from '../server/paths.ts'
import { mondayOf } from '../server/platform/dates.ts'
import { openScene } from './scene.ts'
import { drawSample } from './steps/draw-sample.ts'
import { takeUp, workOutTimetable } from './steps/issue-timetable.ts'
import { look, press } from './steps/look.ts'
import { declareNone, setUp } from './steps/set-up.ts'

const scene = openScene()

/** A Monday in the March after next year’s: `2028-03-06`. */
const fieldwork = mondayOf(`${new Date().getFullYear() + 2}-03-12`)

const list = inventLongList({
  region: { code: 'N58', name: 'South West' },
  pdus: ['Plymouth', 'Somerset', 'Dorset'].map(name => ({ code: name, name })),
  rows: 700,
  seed: 'a journey of cases',
  fieldwork,
})

/** Draws the sample, and puts an assistant inspector on the team. */
const drawn = async (): Promise<string> => {
  const joan = await scene.signedIn('joan')
  const wanted = { programme: 'Dynamic inspection of public protection', place: 'South West', lead: 'nadia' }
  const reference = await setUp(joan, { ...wanted, fieldwork })
  const samir = await scene.signedIn('samir')
  await drawSample(samir, reference, { id: 'cases', list })
  await Promise.all([joan.context().close(), samir.context().close()])
  return reference
}

/** Where the focus is: in the section of this question. */
const focusIsIn = (page: Page, id: string): Promise<boolean> =>
  page.evaluate(section => document.querySelector(`#${section}`)?.contains(document.activeElement) ?? false, id)

const allSaved = async (page: Page): Promise<void> => {
  for (const state of await page.locator('form[id^="question-"] [data-save-state]').all())
    await state.filter({ hasText: /^Saved at/ }).waitFor()
}

/** Judges a whole case by keys alone: facts that decide which questions are asked, prompts, the questions, evidence, completion. */
const judgeByKeys = async (page: Page, reference: string, number: number, answers: 'y' | 'n'): Promise<void> => {
  await page.goto(paths.cases.show(reference, number))
  // Facts that are missing: each has two buttons, and the first says yes.
  for (let asks = page.locator('form[id$="-fact"]'); (await asks.count()) > 0; ) {
    const before = await asks.count()
    await asks.first().getByRole('button', { name: 'No', exact: true }).press('Enter')
    await page.waitForFunction(n => document.querySelectorAll('form[id$="-fact"]').length < n, before)
    // The keys are the script's, which comes after the page.
    await page.waitForLoadState()
  }
  const open = await page.locator('[data-question]').count()
  for (let i = 0; i < open; i++) {
    // Control and Enter leads on from a text: only the first question is looked for.
    if (i === 0) await page.keyboard.press('.')
    const id = (await page.locator('[data-question]').nth(i).getAttribute('id')) as string
    assert.ok(await focusIsIn(page, id), `the focus is not in ${id}`)
    const prompts = await page.locator(`#${id} fieldset`).count()
    for (let n = 0; n < prompts - 1; n++) await page.keyboard.press(n === 0 ? 'x' : answers)
    await page.keyboard.press(answers)
    await page.keyboard.type(`Records of March show it for ${id}.`)
    await page.keyboard.press('Control+Enter')
  }
  await allSaved(page)
}

const complete = async (page: Page, number: number): Promise<void> => {
  await page.getByRole('button', { name: 'Complete this case' }).press('Enter')
  await page.getByText(`Case ${number} is completed`).waitFor()
}

test('CASE-01 CASE-02 CASE-04 CASE-06 CASE-09 SAMP-11 from a drawn sample through a timetable to the headline findings, whole cases by keyboard alone', async () => {
  const reference = await drawn()
  const nadia = await scene.signedIn('nadia')
  await declareNone(nadia, reference)
  await takeUp(nadia, reference)
  await nadia.goto(paths.cases.allocate(reference))
  await nadia.locator('#inspector').selectOption('nadia')
  const boxes = nadia.locator('input[name=cases]')
  for (let i = 0; i < 4; i++) await boxes.nth(i).check()
  await press(nadia, 'Allocate the cases')
  await nadia.getByText('4 cases are now Nadia Rahman’s').waitFor()
  await look(nadia)

  await nadia.goto(paths.timetable.show(reference))
  await nadia.locator('[name=keepInspectors]').check()
  await workOutTimetable(nadia)
  await look(nadia)

  await judgeByKeys(nadia, reference, 1, 'y')
  await look(nadia)
  const interview = nadia.locator('#interview')
  await interview.getByRole('textbox', { name: 'Notes: Workload' }).focus()
  await nadia.keyboard.type('Twice the cases that the tool allows.')
  await interview.getByLabel('Workload above capacity').press('Space')
  await nadia.keyboard.press('Tab')
  await interview
    .locator('[data-save-state]')
    .filter({ hasText: /^Saved at/ })
    .waitFor()
  await complete(nadia, 1)
  for (const [number, answer] of [
    [2, 'n'],
    [3, 'y'],
  ] as const) {
    await judgeByKeys(nadia, reference, number, answer)
    await complete(nadia, number)
  }

  await nadia.goto(paths.cases.show(reference, 4))
  await nadia.getByRole('link', { name: /Leave it out of the sample/ }).click()
  const why = nadia.getByLabel('Why it should have been excluded')
  await why.fill('A serious further offence review had begun before the fieldwork.')
  await press(nadia, 'Leave the case out')
  await nadia.getByText('Which case takes its place?').waitFor()
  await press(nadia, 'Put it in the sample')
  await nadia.goto(paths.cases.list(reference))
  await press(nadia, 'Take up these cases')
  await nadia.getByText('1 case is taken up').waitFor()
  await look(nadia)

  await nadia.goto(paths.results.show(reference))
  await nadia.getByText(/^3 of \d+ cases of the sample are completed\.$/).waitFor()
  await nadia
    .getByRole('table', { name: 'The same as a table' })
    .getByRole('row')
    .nth(1)
    .getByText(/\d% \(\d of \d\)/)
    .waitFor()
  await nadia.getByRole('row', { name: /Workload above capacity 1 of/ }).waitFor()
  await look(nadia)
  await nadia.goto(paths.results.headlines(reference))
  await nadia.getByLabel('Strengths').fill('Risk of harm to others is analysed in most of the cases seen so far.')
  await nadia
    .locator('[data-save-state]')
    .filter({ hasText: /^Saved at/ })
    .waitFor()
  await look(nadia)
  await press(nadia, 'Issue the headline findings')
  await nadia.getByText('The headline findings are issued').waitFor()
  await nadia.getByText('Figures as issued').waitFor()
  await look(nadia)
})
