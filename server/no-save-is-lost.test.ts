import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { systemClock } from '#platform/clock.ts'
import { type Db, openDatabase } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import type { Username } from './demonstration/people.ts'
import { demonstrationReferences } from './demonstration/references.ts'
import { type Browsing, browse } from './testutils/browse.ts'
import { endPrograms, runProgram } from './testutils/program.ts'
import { databaseOn, onServer } from './testutils/server-template.ts'

const folder = mkdtempSync(join(tmpdir(), 'crash-'))
const server = process.env.TEST_DATABASE_URL
const name = `crash_${randomBytes(6).toString('hex')}`
const databaseUrl = server && databaseOn(server, name)
const settings = {
  DATA_DIR: folder,
  ...(databaseUrl ? { DATABASE_URL: databaseUrl, SESSION_SECRET: 'x'.repeat(32) } : {}),
  LANTERN_DEMO: 'on',
}

/** Works on the database itself, while no program has it. */
const look = async <T>(work: (db: Db) => Promise<T>): Promise<T> => {
  const db = openDatabase({ databaseUrl, dataDir: join(folder, 'database') })
  return work(db).finally(() => db.destroy())
}

after(async () => {
  await endPrograms()
  rmSync(folder, { recursive: true })
  if (server) await onServer(server, client => client.query(`drop database ${name} with (force)`))
})

const writers = 16
const crashes = 2
const codes = ['C1', 'C2', 'C3']
const inspectors: readonly Username[] = ['gareth', 'nadia', 'tom']

/** Where one of the writers judges: a question of a case that is the inspector's own, and nobody else's place. */
interface Place {
  browser: Browsing
  number: number
  code: string
  version: number
}

/** The questions of this inspector's own cases, with the version that each has now. */
const placesOf = async (who: Username, browser: Browsing, reference: string): Promise<Place[]> => {
  const list = await (await browser.open(`${paths.cases.list(reference)}?inspector=${who}`)).text()
  const numbers = new Set([...list.matchAll(/\/cases\/(\d+)"/g)].map(([, number]) => Number(number)))
  const places = await Promise.all(
    [...numbers].slice(0, 3).map(async number => {
      const { forms } = await (await browser.open(paths.cases.answers(reference, number))).json()
      return codes.flatMap(code => {
        const form = forms[`question-${slugOfCode(code)}`]
        return form ? [{ browser, number, code, version: form.version as number }] : []
      })
    }),
  )
  return places.flat()
}

/** Saves one text after the other until the program is gone. What was acknowledged goes into `told`. */
const write = async (
  { browser, number, code, version: seen }: Place,
  reference: string,
  told: Map<string, string>,
  acknowledged: () => void,
): Promise<void> => {
  const address = paths.cases.question(reference, number, slugOfCode(code))
  let version = seen
  for (let n = 0; ; n++) {
    const [saveId, evidence] = [newId(), `Invented evidence, typed up to word ${n}`]
    const sent = { version: String(version), saveId, answer: n % 2 === 0 ? 'yes' : 'no', evidence }
    const answer = await browser.save(address, sent)
    assert.equal(answer.state, 'saved', JSON.stringify(answer))
    told.set(saveId, evidence)
    version = answer.version as number
    acknowledged()
  }
}

/** Starts the program, lets the writers save, kills it in the middle of that, and waits until it is gone. */
const crash = async (reference: string, told: Map<string, string>): Promise<void> => {
  const program = runProgram(settings)
  await program.greeted
  const places = await Promise.all(
    inspectors.map(async who => {
      const browser = browse(program.url())
      await browser.signIn(who)
      return placesOf(who, browser, reference)
    }),
  )
  const chosen = places.flat().slice(0, writers)
  assert.equal(chosen.length, writers)
  const enough = told.size + randomInt(40, 120)
  const acknowledged = (): void => {
    if (told.size >= enough) program.kill('SIGKILL')
  }
  const ends = await Promise.allSettled(chosen.map(place => write(place, reference, told, acknowledged)))
  assert.equal(await program.ended, 'SIGKILL')
  for (const end of ends) {
    assert.ok(end.status === 'rejected' && !(end.reason instanceof assert.AssertionError), JSON.stringify(end))
  }
}

test('CASE-03 a server that is killed while 16 writers save loses nothing that it acknowledged', async () => {
  if (server) await onServer(server, client => client.query(`create database ${name}`))
  const told = new Map<string, string>()
  const { dipp: reference } = demonstrationReferences(systemClock())
  for (let i = 0; i < crashes; i++) await crash(reference, told)
  const kept = await look(db => db.selectFrom('caseworkAnswerChange').select(['id', 'evidence']).execute())
  const keptById = new Map(kept.map(({ id, evidence }) => [id, evidence]))
  assert.deepEqual(
    [...told].filter(([id, evidence]) => keptById.get(id) !== evidence),
    [],
  )
  assert.ok(told.size >= crashes * 40, `${told.size} acknowledged saves`)
})
