import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { assertAccessible } from './accessibility.ts'
import { browser } from './browser.ts'
import { startLantern } from './lantern.ts'
import { screenshot } from './screenshot.ts'
import { sidewaysAt320 } from './sideways.ts'

const folder = mkdtempSync(join(tmpdir(), 'harness-'))

/** A small program in the place of Lantern: counts its starts in its data directory. */
const program = (name: string, code: string): string => {
  const file = join(folder, `${name}.mjs`)
  writeFileSync(file, code)
  return file
}

const counting = program(
  'counting',
  `import { appendFileSync, readFileSync } from 'node:fs'
  import { createServer } from 'node:http'
  const file = process.env.DATA_DIR + '/starts'
  appendFileSync(file, 'x')
  const answer = () => JSON.stringify({ starts: readFileSync(file, 'utf8').length, env: process.env })
  createServer((request, response) => response.end(answer())).listen(process.env.PORT)
  console.log('started')
  process.on('SIGTERM', () => { console.log('stopped'); process.exit() })`,
)

let chromium: Browser

before(async () => {
  chromium = await browser()
})
after(async () => {
  await chromium.close()
  rmSync(folder, { recursive: true })
})

const ask = async (url: string) => (await fetch(url)).json() as Promise<{ starts: number; env: Record<string, string> }>

test('a killed program is started again on the same data and address', async () => {
  const lantern = await startLantern({ program: counting })
  const { starts, env } = await ask(lantern.url)
  assert.equal(starts, 1)
  await lantern.kill()
  await assert.rejects(fetch(lantern.url))
  await lantern.restart()
  assert.equal((await ask(lantern.url)).starts, 2)
  assert.equal(lantern.printed(), 'started\nstarted\n')
  await lantern.restart()
  await lantern.stop()
  assert.equal(lantern.printed(), 'started\nstarted\nstopped\nstarted\nstopped\n')
  assert.equal(existsSync(env.DATA_DIR as string), false)
})

test('the program gets the settings of the journey, and none of this shell', async () => {
  process.env.DATABASE_URL = 'postgresql://a-service-in-use'
  const lantern = await startLantern({ program: counting, env: { LANTERN_LOG: 'debug' } })
  delete process.env.DATABASE_URL
  const { env } = await ask(lantern.url)
  assert.equal(env.DATABASE_URL, undefined)
  assert.equal(env.LANTERN_LOG, 'debug')
  assert.equal(env.LANTERN_DEMO, 'on')
  await lantern.stop()
})

test('a program that ends by itself is an error with what it printed', async () => {
  const ending = program('ending', `console.error('no database'); process.exit(1)`)
  await assert.rejects(startLantern({ program: ending }), /ended before it answered. It printed:\nno database/)
})

test('a barrier on a page is said in words, with its place', async () => {
  const page = await (await chromium.newContext()).newPage()
  await page.setContent('<html lang="en"><title>Rooms</title><main><h1>Rooms</h1><img src="plan.png"></main></html>')
  await assert.rejects(assertAccessible(page), /image-alt \(critical\).*\n +img\n +<img src="plan.png">/)
  await page.setContent('<html lang="en"><title>Rooms</title><main><h1>Rooms</h1><img src="" alt="Plan"></main></html>')
  await assertAccessible(page)
})

test('how far a page has to be scrolled sideways at 320 px is told in px', async () => {
  const page = await (await chromium.newContext()).newPage()
  const table = (width: number) => `<body style="margin: 0"><div style="width: ${width}px">Rooms</div></body>`
  await page.setContent(table(500))
  assert.equal(await sidewaysAt320(page), 180)
  await page.setContent(table(320))
  assert.equal(await sidewaysAt320(page), 0)
})

test('a picture has the width that was asked for', async () => {
  const page = await (await chromium.newContext()).newPage()
  await page.setContent('<h1>Rooms</h1>')
  const file = await screenshot(page, 'harness', 320)
  assert.equal(readFileSync(file).readUInt32BE(16), 320)
})
