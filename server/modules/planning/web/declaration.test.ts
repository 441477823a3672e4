import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import { permissionsOf } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { Closed, Conflict, Forbidden } from '#platform/errors.ts'
import { pagesOf } from '../../../app.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { teamUp } from '../../../testutils/team-up.ts'
import { noon, servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { addToTeam } from '../actions/change-team.ts'
import { createInspection } from '../actions/create-inspection.ts'
import { decideConflict, makeDeclaration } from '../actions/declare.ts'
import { recordDone } from '../actions/record-done.ts'
import { sectionOfPage } from '../rules/section.ts'

const reference = 'aldercrest-house-ap-2026'
const url = paths.inspections.declaration(reference)
const joanActs = actOf('joan', new Date('2026-01-05T10:00:00Z'))
const anId = '0198c0de-0000-7000-8000-00000000ffff'
let db: Db
let drop: () => Promise<void>
let nadia: Visitor
let ruth: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const house = { programme: 'approved-premises', level: 'approved-premises' }
  await createInspection(db, joanActs, { ...house, placeCode: 'LAP-N53-01', fieldwork: '2026-03-04' })
  await teamUp(db, joanActs, reference, { ruth: 'head-of-programme' })
  await addToTeam(db, joanActs, reference, { username: 'nadia', role: 'lead-inspector' })
  await addToTeam(db, joanActs, reference, { username: 'tom', role: 'assistant-inspector' })
  nadia = await visitor(servicesFor(db), 'nadia')
  ruth = await visitor(servicesFor(db), 'ruth')
})
after(() => drop())

/** The addresses of every page of the inspection that a lead inspector may open, with the page’s own path. */
const pagesOfInspection = () =>
  pagesOf(servicesFor(db))
    .filter(
      ({ path, permission }) =>
        path.startsWith('/inspections/:reference') && permissionsOf(['lead-inspector']).has(permission),
    )
    .map(({ path }) => ({
      path,
      address: path
        .replace(':reference', reference)
        .replaceAll(/:(id|caseId)\b/g, anId)
        .replaceAll(/:\w+/g, '1'),
    }))

const refusals = async (username: string): Promise<number> =>
  (await db.selectFrom('event').select('id').where('who', '=', username).where('what', 'like', 'REFUSED_%').execute())
    .length

test('TEAM-02 every page of an inspection belongs to a part of it, so that none escapes a limit', () => {
  for (const { path } of pagesOf(servicesFor(db))) {
    if (!path.startsWith('/inspections/:reference') || path === paths.inspections.declaration(':reference')) continue
    assert.ok(sectionOfPage(path), `rules/section.ts does not know the part that ${path} belongs to`)
  }
})

test('TEAM-02 whoever is on the team and has not declared sees the declaration alone, by every page, on the record', async () => {
  const before = await refusals('nadia')
  let led = 0
  for (const { path, address } of pagesOfInspection()) {
    if (path === paths.inspections.declaration(':reference')) continue
    const { statusCode, headers } = await nadia.open(address)
    // Some lead on to another of these pages before they look at anything.
    assert.ok(statusCode === 303 || statusCode === 404, `${path} ${statusCode}`)
    if (headers.location === url) led += 1
  }
  assert.ok(led > 25, String(led))
  assert.equal(await refusals('nadia'), before + led)
  const asked = await nadia.openJson(paths.judgements.answers(reference))
  assert.deepEqual([asked.statusCode, asked.json().state], [403, 'refused'])
  const { body } = await nadia.open(url)
  assert.match(body, /Aldercrest House[\s\S]*Do you have a conflict of interest\?/)
  assert.doesNotMatch(body, /Tom Okafor|Parts of the inspection/)
  const attempt = recordDone(db, actOf('nadia', noon), reference, [{ step: 'announcement', doneOn: '2026-02-23' }])
  await assert.rejects(attempt, Closed)
})

test('TEAM-02 My work asks for the declaration, and “none” opens the inspection at once', async () => {
  const work = await nadia.open(paths.work)
  assert.match(work.body, new RegExp(`href="${url}">Declare first whether you have a conflict`))
  assert.doesNotMatch(work.body, /Announcement/)
  const page = await nadia.open(url)
  assert.match((await nadia.submit(page)).body, /href="#kind">Select whether you have a conflict of interest/)
  const answer = await nadia.submit(page, { kind: 'none' })
  assert.equal(answer.headers.location, paths.inspections.show(reference))
  assert.equal((await nadia.follow(answer)).statusCode, 200)
  for (const page of [paths.inspections.plan, paths.judgements.list, paths.report.show])
    assert.equal((await nadia.open(page(reference))).statusCode, 200)
})

test('TEAM-02 who sees all inspections by role and is not on the team is not asked', async () => {
  const helen = await visitor(servicesFor(db), 'helen')
  assert.equal((await helen.open(paths.inspections.show(reference))).statusCode, 200)
  assert.equal((await helen.open(url)).statusCode, 403)
})

test('TEAM-02 a declared conflict keeps the inspection closed until the head of programme has decided', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(url)
  assert.match(
    (await tom.submit(page, { kind: 'perceived' })).body,
    /href="#about">Enter what the conflict of interest/,
  )
  const told = await tom.submit(page, { kind: 'perceived', about: 'My sister is a residential worker there' })
  assert.match((await tom.follow(told)).body, /The head of programme decides[\s\S]*My sister/)
  assert.equal((await tom.open(paths.inspections.team(reference))).headers.location, url)
  const mails = await db.selectFrom('notifyMessage').selectAll().where('template', '=', 'conflict-declared').execute()
  assert.deepEqual(
    mails.map(({ toAddress, subject }) => [toAddress.split('@')[0], subject]),
    [['ruth', 'A conflict of interest to decide on: Aldercrest House']],
  )
  assert.doesNotMatch(mails[0]?.text ?? '', /sister|Perceived/)
  assert.match(
    (await ruth.open(paths.work)).body,
    /Conflicts of interest to decide on[\s\S]*Tom Okafor, Aldercrest House/,
  )
  const team = await nadia.open(paths.inspections.team(reference))
  assert.match(team.body, /Tom Okafor[\s\S]*Perceived[\s\S]*Waits for a decision/)
  assert.doesNotMatch(team.body, /My sister/)
  assert.match((await nadia.open(paths.inspections.show(reference))).body, /Conflicts of interest: 1 to be decided/)
  assert.equal((await nadia.open(paths.inspections.conflict(reference, 'tom'))).statusCode, 403)
})

test('TEAM-02 the head of programme limits the person to some parts, and the others are refused by every page', async () => {
  const work = await ruth.open(paths.work)
  const address = paths.inspections.conflict(reference, 'tom')
  assert.match(work.body, new RegExp(`href="${address}">Tom Okafor, Aldercrest House`))
  const page = await ruth.open(address)
  assert.match(page.body, /My sister is a residential worker there/)
  const wrong = await ruth.submit(page, { outcome: 'limit', reason: '' })
  assert.match(wrong.body, /href="#closed">Select the parts[\s\S]*href="#reason">Enter the reason/)
  const closed = ['fieldwork', 'judgements', 'cases']
  await ruth.submit(page, { outcome: 'limit', closed, reason: 'He may know what she said' })
  assert.match((await ruth.submit(page, { outcome: 'keep', reason: 'Late' })).body, /decided meanwhile/)

  const tom = await visitor(servicesFor(db), 'tom')
  const before = await refusals('tom')
  const may = permissionsOf(['assistant-inspector'])
  const [open, shut]: [string[], string[]] = [[], []]
  for (const { path, permission } of pagesOf(servicesFor(db))) {
    if (!path.startsWith('/inspections/:reference') || !may.has(permission)) continue
    const { statusCode, body } = await tom.open(
      path
        .replace(':reference', reference)
        .replaceAll(/:(id|caseId)\b/g, anId)
        .replaceAll(/:\w+/g, '1'),
    )
    const part = sectionOfPage(path)
    if (part && closed.includes(part)) {
      assert.ok([303, 403, 404].includes(statusCode), `${path} ${statusCode}`)
      if (/This is closed to you/.test(body)) shut.push(path)
    } else {
      assert.doesNotMatch(body, /This is closed to you/, path)
      if (statusCode === 200) open.push(path)
    }
  }
  assert.ok(shut.length > 8 && open.length > 3, `${shut.length} ${open.length}`)
  assert.ok((await refusals('tom')) >= before + shut.length)
  const told = await tom.open(paths.judgements.list(reference))
  assert.match(told.body, /The part “Judgements” of this inspection is closed to you for a conflict of interest/)
  const overview = (await tom.open(paths.inspections.show(reference))).body
  assert.match(overview, /Closed to you for a conflict of interest: [\s\S]*Fieldwork/)
  assert.doesNotMatch(overview, /href="[^"]*\/judgements"|prompts and questions answered/)
  assert.doesNotMatch((await tom.open(paths.work)).body, /go on with/)
})

test('TEAM-02 declaring again opens the decision again, even that the conflict has ended', async () => {
  const tom = await visitor(servicesFor(db), 'tom')
  await tom.submit(await tom.open(url), { kind: 'none' })
  assert.equal((await tom.open(paths.inspections.show(reference))).headers.location, url)
  await ruth.submit(await ruth.open(paths.inspections.conflict(reference, 'tom')), {
    outcome: 'keep',
    reason: 'She has left',
  })
  assert.equal((await tom.open(paths.judgements.list(reference))).statusCode, 200)
})

test('TEAM-02 who is taken off for a conflict is off the team, and comes back by a new decision alone', async () => {
  const again = { kind: 'actual', about: 'I apply for the post of manager', seen: 2 }
  await makeDeclaration(db, actOf('tom', noon), reference, again)
  const removing = { username: 'tom', outcome: 'remove', closed: [], reason: 'He may become its manager' }
  const ruthActs = actOf('ruth', noon)
  await decideConflict(db, ruthActs, reference, { ...removing, seen: { number: 3, decisions: 0 } })
  const tom = await visitor(servicesFor(db), 'tom')
  assert.equal((await tom.open(paths.inspections.show(reference))).statusCode, 403)
  const joan = await visitor(servicesFor(db), 'joan')
  const page = await joan.open(paths.inspections.team(reference))
  const told = await joan.submit(page, { username: 'tom', role: 'assistant-inspector' })
  assert.match(told.body, /Tom Okafor was taken off this inspection for a conflict of interest/)
  const attempt = addToTeam(db, joanActs, reference, { username: 'tom', role: 'assistant-inspector' })
  await assert.rejects(attempt, Conflict)
  await decideConflict(db, ruthActs, reference, {
    ...{ ...removing, outcome: 'keep', reason: 'He was not appointed' },
    seen: { number: 3, decisions: 1 },
  })
  await addToTeam(db, joanActs, reference, { username: 'tom', role: 'assistant-inspector' })
  assert.equal((await tom.open(paths.inspections.show(reference))).statusCode, 200)
})

test('TEAM-02 nobody decides on their own conflict, nor without the permission', async () => {
  await makeDeclaration(db, actOf('ruth', noon), reference, { kind: 'actual', about: 'I managed it once', seen: 1 })
  assert.equal((await ruth.open(paths.inspections.team(reference))).headers.location, url)
  const decided = {
    username: 'ruth',
    outcome: 'keep',
    closed: [],
    reason: 'Long ago',
    seen: { number: 2, decisions: 0 },
  }
  await assert.rejects(decideConflict(db, actOf('nadia', noon), reference, decided), Forbidden)
  const edward = await visitor(servicesFor(db), 'edward')
  const page = await edward.open(paths.inspections.conflict(reference, 'ruth'))
  const answer = await edward.submit(page, {
    outcome: 'keep',
    reason: 'Eleven years ago, and she left in good standing',
  })
  assert.equal(answer.statusCode, 303)
  assert.equal((await ruth.open(paths.inspections.team(reference))).statusCode, 200)
  assert.match(
    (await ruth.open(paths.inspections.conflict(reference, 'ruth'))).body,
    /Someone else decides on your own/,
  )
})
