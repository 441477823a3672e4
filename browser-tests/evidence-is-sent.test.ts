import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { paths } from '../server/paths.ts'
import { openScene } from './scene.ts'
import { holdBack } from './steps/hold-back.ts'
import { saved } from './steps/saved.ts'
import { filesNamed, seesSent } from './steps/send-files.ts'
import { openForm } from './steps/sign-in-outsider.ts'

const scene = openScene()

/** As a browser tells a page that somebody drops files on it, at once or just after the page begins to be left. */
const dropOn = (page: Page, names: readonly string[], when: 'now' | 'leaving'): Promise<void> =>
  page.evaluate(
    ([all, when]) => {
      const drop = (): void => {
        const carried = new DataTransfer()
        for (const name of all) carried.items.add(new File([`${name}: who was there`], name, { type: 'text/plain' }))
        const onto = document.querySelector('[data-drop]')
        for (const type of ['dragenter', 'dragover', 'drop'])
          onto?.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }))
      }
      if (when === 'now') drop()
      else addEventListener('beforeunload', () => setTimeout(drop), { once: true })
    },
    [names, when] as const,
  )

/** Somebody drops files on a page whose script is there. */
const drop = async (page: Page, names: readonly string[]): Promise<void> => {
  await page.locator('[data-upload-button]').waitFor({ state: 'hidden' })
  await dropOn(page, names, 'now')
}

test('EVID-02 files are dropped on the page, those that are added while others are on their way too; what is refused stays in view', async () => {
  const page = await openForm(await scene.someone())
  const sending = await holdBack(page, /uploads\/[0-9a-f-]+\?/)
  await drop(page, ['Rota 1.txt', 'Rota 2.txt'])
  await drop(page, ['Rota 3.txt', 'script.js'])
  sending.release()
  await page.getByText('3 of 4 files are here').waitFor()
  await page.getByText('It is of a kind that is not taken').waitFor()
  await page.reload()
  await seesSent(page, 'Rota', 3)
  await page.context().close()
})

test('EVID-02 files dropped when all have arrived and the page is about to be shown anew are sent too', async () => {
  const page = await openForm(await scene.someone())
  const address = page.url()
  const renewal = await holdBack(page, new RegExp(`${address}$`))
  let ends = 0
  page.on('request', request => {
    if (/intent=end/.test(request.postData() ?? '')) ends += 1
  })
  const stopped = page.waitForEvent('requestfailed', request => request.url() === address)
  await dropOn(page, ['Second rota.txt'], 'leaving')
  await drop(page, ['First rota.txt'])
  await stopped
  assert.equal(ends, 1, 'the page stays until the second is sent')
  renewal.release()
  await seesSent(page, 'Second rota.txt', 1)
  await seesSent(page, 'First rota.txt', 1)
  await page.context().close()
})

test('EVID-02 from the list of all items nothing is sent before it is said what it is for', async () => {
  const page = await openForm(await scene.someone())
  await page.goto(paths.door.evidence(new URL(page.url()).pathname.split('/')[2] ?? ''))
  await drop(page, ['Photo.txt'])
  await page.getByText('Select what the files are for').waitFor()
  await page.selectOption('#item', '')
  await drop(page, ['Photo.txt'])
  await seesSent(page, 'Photo.txt', 1)
  await page.context().close()
})

test('EVID-02 files that are chosen before the page’s script is there are sent too, and one that cannot be read is said', async () => {
  const page = await openForm(await scene.someone())
  const script = await holdBack(page, /uploads\.js/)
  await page.reload({ waitUntil: 'commit' })
  await page.setInputFiles('#files', filesNamed('Early', 2))
  script.release()
  await seesSent(page, 'Early', 2)
  await page.evaluate(() => {
    const gone = new File(['x'], 'Gone.txt')
    Object.defineProperty(gone, 'slice', { value: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) })
    const input = document.querySelector<HTMLInputElement>('#files')
    Object.defineProperty(input, 'files', { value: [gone], configurable: true })
    input?.dispatchEvent(new Event('change'))
  })
  await page.getByText('It cannot be read any more').waitFor()
  await page.context().close()
})

test('EVID-02 without JavaScript several files are sent with one form', async () => {
  const page = await openForm(await scene.someone({ javaScriptEnabled: false }))
  await page.setInputFiles('#files', filesNamed('Agenda', 3))
  await page.locator('#upload button').click()
  await page.getByText('3 files are here').waitFor()
  await seesSent(page, 'Agenda', 3)
  await page.context().close()
})

test('EVID-07 CASE-03 two people on what one item shows see each other’s words and questions, and choose', async () => {
  const outside = await openForm(await scene.someone())
  const [, , reference = '', , item = ''] = new URL(outside.url()).pathname.split('/')
  await outside.context().close()
  const [nadia, ines] = await Promise.all([scene.signedIn('nadia'), scene.signedIn('ines')])
  const address = paths.evidence.item(reference, item)
  await Promise.all([nadia.goto(address), ines.goto(address)])
  await nadia.locator('#shows').fill('Rotas cover every night.')
  await nadia.locator('[name="codes"]').first().uncheck()
  await saved(nadia)
  await ines.locator('#shows').fill('Rotas have gaps.')
  await ines.getByText(/changed this at .*, after you opened it/).waitFor()
  const theirs = (await ines.locator('[data-choice-theirs]').textContent()) ?? ''
  assert.match(theirs, /What it shows: Rotas cover every night\./)
  await ines.getByRole('button', { name: 'Use the other text' }).click()
  assert.equal(await ines.locator('#shows').inputValue(), 'Rotas cover every night.')
  assert.equal(await ines.locator('[name="codes"]').first().isChecked(), false)
  await nadia.locator('#shows').fill('Rotas cover every night, and weekends.')
  await saved(nadia)
  await ines.evaluate(() => dispatchEvent(new Event('focus')))
  await ines.waitForFunction(
    () => document.querySelector<HTMLTextAreaElement>('#shows')?.value === 'Rotas cover every night, and weekends.',
  )
  await Promise.all([nadia.context().close(), ines.context().close()])
})
