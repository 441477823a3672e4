import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import * as casework from '#modules/casework'
import { paths } from '#paths'
import { permissionsOf } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { pagesOf } from '../../../app.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { people, type Username } from '../../../demonstration/people.ts'
import { drawnSample } from '../../../testutils/drawn-sample.ts'
import { openedBy } from '../../../testutils/report-to-publish.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { saveInterview } from '../actions/save-interview.ts'
import { codedItems } from '../queries/coded-items.ts'
import { openCase } from '../queries/open-case.ts'
import { blankInterview, type InterviewText } from '../rules/interview/interview-text.ts'
import { addConflict, changeCase } from '../store/cases.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

/** A word in each field of text, so that whatever of it shows up is found by it. */
const said = 'quokka'
const text: InterviewText = {
  ...blankInterview,
  ...{ heldAt: `${said} time`, interviewee: 'substitute', substituteRole: `${said} role`, substituteSupervises: 'yes' },
  ...{ substituteSuitable: `${said} suitable`, notes: { learning: `${said} learning`, feedback: `${said} feedback` } },
  ...{ codes: ['barrier-vacancies'], secondPersonLeft: `${said} left`, feedback: 'substitute' },
  ...{ strengths: `${said} strengths`, areas: `${said} areas` },
}

const opened = (number: number, username: Username = 'tom') =>
  openCase(db, { username, permissions: actOf(username, noon).permissions }, reference, String(number))

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await drawnSample(db)
  await teamUp(db, actOf('joan', noon), reference, { ines: 'assistant-inspector' })
  await casework.takeUpCases(db, actOf('joan', noon), await openedBy(db, 'joan', reference))
  const nadia = await openedBy(db, 'nadia', reference)
  await casework.allocateCases(db, actOf('nadia', noon), nadia, { cases: [1, 2], inspector: 'tom' })
  for (const number of [1, 2]) {
    await saveInterview(db, actOf('tom', noon), await opened(number), { text, saveId: newId(), seen: 0 })
  }
  const { inspected } = await opened(1)
  await changeCase(db, inspected.id, { completedAt: noon, completedBy: 'tom' })
  const { id: caseId } = (await opened(2)).inspected
  for (const username of ['tom', 'nadia']) {
    await addConflict(db, actOf(username as Username, noon), { caseId, username, reason: 'Knows the practitioner' })
  }
})
after(() => drop())

const lastEvent = async (who: string): Promise<string> => {
  const events = db.selectFrom('event').select('what').where('who', '=', who).orderBy('id', 'desc')
  return (await events.limit(1).executeTakeFirstOrThrow()).what
}

test('CASE-07 CONF-03 the interview opens to its inspector and to who leads, and to nobody with a conflict; all else is refused and recorded', async () => {
  for (const { username } of people) {
    const person = await visitor(servicesFor(db), username)
    const form = await person.open(paths.signOut)
    for (const number of [1, 2]) {
      const url = paths.cases.interview(reference, number)
      const answer = await person.open(url)
      const history = await person.open(paths.cases.interviewHistory(reference, number))
      if (number === 1 && ['tom', 'nadia'].includes(username)) {
        assert.ok(answer.body.includes('quokka learning') && history.body.includes('quokka learning'), username)
        continue
      }
      assert.equal(history.statusCode, 403, `${username} ${number}`)
      assert.ok(!history.body.includes(said))
      assert.equal(await lastEvent(username), 'REFUSED_CASE_INTERVIEW_HISTORY')
      await person.open(url)
      assert.equal(answer.statusCode, 403, `${username} ${url}`)
      assert.ok(!answer.body.includes(said))
      assert.equal(await lastEvent(username), 'REFUSED_CASE_INTERVIEW')
      const posted = await person.sendTo(url, form, { version: '1', saveId: newId() }, { json: true })
      assert.equal(posted.statusCode, 403, `${username} posts to ${url}`)
      assert.ok(!posted.body.includes(said))
      assert.equal(await lastEvent(username), 'REFUSED_CASE_INTERVIEW')
    }
  }
})

test('CASE-07 no page but the case’s own shows a word of the interview, to anyone', async () => {
  const { interview, interviewHistory, show } = paths.cases
  const own = new Set([interview, interviewHistory, show].map(address => address(reference, 1)))
  const filled = (path: string): string =>
    path
      .replace(':reference', reference)
      .replace(':number', '1')
      .replace(':sample', 'cases')
      .replace(':programme', 'dipp')
      .replace(':version', '1.0')
      .replaceAll(/:\w+/g, 'c1')
  let opened = 0
  for (const { username, roles } of people) {
    const person = await visitor(servicesFor(db), username)
    // What they may not open is asked for as a script does: it is refused, and no page is laid out for it.
    const may = permissionsOf(roles)
    for (const { path, permission } of pagesOf(servicesFor(db))) {
      const url = filled(path)
      if (path === paths.signOut || (own.has(url) && ['tom', 'nadia'].includes(username))) continue
      const opens = permission === 'public' || may.has(permission)
      const answer = await (opens ? person.open(url) : person.openJson(url))
      opened += answer.statusCode === 200 ? 1 : 0
      assert.ok(!answer.body.includes(said), `${username} ${url}`)
    }
  }
  assert.ok(opened > 100, `${opened} pages`)
})

test('CASE-07 no event holds a word of the interview', async () => {
  const events = await db.selectFrom('event').select(['what', 'details']).orderBy('id').execute()
  assert.deepEqual(
    events.filter(({ what }) => what === 'INTERVIEW_SAVED').map(({ details }) => details),
    [1, 2].map(number => ({ case: number, version: 1 })),
  )
  assert.doesNotMatch(JSON.stringify(events), /quokka/)
})

test('CONF-03 other modules get counts of codes alone: nothing that casework hands out holds a word of an interview', async () => {
  const index = readFileSync(new URL('../index.ts', import.meta.url), 'utf8')
  assert.doesNotMatch(index, /queries\/interviews|store\/|save-interview|web\/interview/)
  const open = await opened(1)
  const { inspection } = open
  const reader = { username: 'nadia', permissions: actOf('nadia', noon).permissions }
  const given: unknown[][] = [
    [db, inspection.id],
    [db, open],
    [db, inspection.id, ['barrier-vacancies']],
    [db, reader, reference, '1'],
    [db, open.inspected.id],
  ]
  let answered = 0
  for (const [name, exported] of Object.entries(casework)) {
    if (typeof exported !== 'function') continue
    for (const args of given) {
      try {
        const result = await (exported as (...args: unknown[]) => unknown)(...args)
        answered += 1
        assert.doesNotMatch(JSON.stringify([result instanceof Map ? [...result] : result]), /quokka/, name)
      } catch (error) {
        if (error instanceof assert.AssertionError) throw error
      }
    }
  }
  assert.ok(answered > 0)
  const [counted] = await codedItems(db, inspection.id, ['barrier-vacancies'])
  assert.deepEqual(counted, { code: 'barrier-vacancies', count: 1, of: 1 })
})
