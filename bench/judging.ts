/**
 * Sixteen writers, on three people's sessions, judging cases at once over HTTP, on PostgreSQL with its own settings: 50 saves a second for a minute, then as
 * fast as they can. `node bench/judging.ts [--quick]`
 */
import { mkdtempSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { systemClock } from '#platform/clock.ts'
import { openDatabase } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { clearUpAfterUs } from '../scripts/clear-up-after-us.ts'
import { startPrivatePostgres } from '../scripts/private-postgres.ts'
import type { Username } from '../server/demonstration/people.ts'
import { demonstrationReferences } from '../server/demonstration/references.ts'
import { type Browsing, browse } from '../server/testutils/browse.ts'
import { runProgram } from '../server/testutils/program.ts'
import { printFigure, printHeading } from './measuring/figure.ts'
import { isQuick } from './measuring/rounds.ts'
import { percentile } from './measuring/spread.ts'

const writers = 16
const perSecond = 50
const seconds = isQuick ? 10 : 60
const people: readonly Username[] = ['gareth', 'nadia', 'tom']
const { dipp: reference } = demonstrationReferences(systemClock())

const { url: databaseUrl, stop } = await startPrivatePostgres({})
const folder = mkdtempSync('/tmp/lantern-bench-')
const remove = clearUpAfterUs('rm -rf "$1"', [folder])
const settings = { DATA_DIR: folder, DATABASE_URL: databaseUrl, SESSION_SECRET: 'x'.repeat(32), LANTERN_DEMO: 'on' }
const program = runProgram({ ...settings, LANTERN_LOG: 'error' })
await program.greeted

/** A question of a case that is one writer's alone. */
interface Place {
  browser: Browsing
  address: string
  version: number
  /** Saves of one question follow each other, as one person's do. */
  last: Promise<unknown>
}

const placesOf = async (who: Username): Promise<Place[]> => {
  const browser = browse(program.url())
  await browser.signIn(who)
  const list = await (await browser.open(`${paths.cases.list(reference)}?inspector=${who}`)).text()
  const numbers = new Set([...list.matchAll(/\/cases\/(\d+)"/g)].map(([, number]) => Number(number)))
  const own = await Promise.all(
    [...numbers].slice(0, 9).map(async number => {
      const { forms } = await (await browser.open(paths.cases.answers(reference, number))).json()
      const address = paths.cases.question(reference, number, slugOfCode('C1'))
      // Not every case has this question.
      return `question-${slugOfCode('C1')}` in forms ? [{ browser, address, version: 0, last: Promise.resolve() }] : []
    }),
  )
  return own.flat().slice(0, 6)
}

const places = (await Promise.all(people.map(placesOf))).flat().slice(0, writers)
const told = new Set<string>()
const refused: unknown[] = []

/** Saves once, and counts the milliseconds from when it was to be saved. */
const save = async (place: Place, times: number[], due: number): Promise<void> => {
  const [saveId, evidence] = [newId(), `Invented evidence of a benchmark, word ${told.size}`]
  const sent = { version: String(place.version), saveId, answer: 'yes', evidence }
  const answer = await place.browser.save(place.address, sent)
  if (answer.state !== 'saved') refused.push(answer)
  else {
    told.add(saveId)
    place.version = Number(answer.version)
  }
  times.push(performance.now() - due)
}

const atPace = async (seconds: number): Promise<number[]> => {
  const times: number[] = []
  const start = performance.now()
  const pending: Promise<unknown>[] = []
  for (let n = 0; n < seconds * perSecond; n++) {
    const due = start + (1000 * n) / perSecond
    await setTimeout(Math.max(0, due - performance.now()))
    const place = places[n % places.length] as Place
    place.last = place.last.then(() => save(place, times, due))
    pending.push(place.last)
  }
  await Promise.all(pending)
  return times
}

const flatOut = async (): Promise<{ times: number[]; perSecond: number }> => {
  const times: number[] = []
  const start = performance.now()
  const end = start + (isQuick ? 3000 : 15_000)
  const writer = async (place: Place): Promise<void> => {
    while (performance.now() < end) await save(place, times, performance.now())
  }
  await Promise.all(places.map(writer))
  return { times, perSecond: (1000 * times.length) / (performance.now() - start) }
}

// What runs for the first time is slow once.
await atPace(5)
const [paced, fast] = [await atPace(seconds), await flatOut()]
program.kill('SIGTERM')
await program.ended
const db = openDatabase({ databaseUrl })
const kept = new Set((await db.selectFrom('caseworkAnswerChange').select('id').execute()).map(({ id }) => id))
await db.destroy()
await stop()
await remove()

printHeading(`${places.length} writers judging cases at once over HTTP, on PostgreSQL`)
printFigure(`${perSecond} saves a second for ${seconds} seconds: p50`, percentile(paced, 0.5), { unit: 'ms' })
printFigure('p99', percentile(paced, 0.99), { unit: 'ms', goal: { under: 50 } })
printFigure('as fast as they can: saves', fast.perSecond, { unit: 'a second' })
printFigure('p50', percentile(fast.times, 0.5), { unit: 'ms' })
printFigure('p99', percentile(fast.times, 0.99), { unit: 'ms' })
printFigure(`refused, of ${told.size + refused.length}`, refused.length, { goal: { exactly: 0 } })
printFigure('acknowledged and lost', [...told].filter(id => !kept.has(id)).length, { goal: { exactly: 0 } })
