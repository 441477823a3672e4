import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { everyoneDeclares, teamUp } from '../../../testutils/team-up.ts'
import { servicesFor, type Visitor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'
import { addToTeam, removeFromTeam } from '../actions/change-team.ts'
import { createInspection } from '../actions/create-inspection.ts'

const reference = 'aldercrest-house-ap-2026'
const url = paths.inspections.team(reference)
const january = new Date('2026-01-05T10:00:00Z')
const joanActs = actOf('joan', january)
let db: Db
let drop: () => Promise<void>
let joan: Visitor

before(async () => {
  ;({ db, drop } = await testWorld())
  const house = {
    programme: 'approved-premises',
    level: 'approved-premises',
    placeCode: 'LAP-N53-01',
    fieldwork: '2026-03-04',
  }
  await createInspection(db, joanActs, house)
  await everyoneDeclares(db, reference, january)
  joan = await visitor(servicesFor(db), 'joan')
})
after(() => drop())

test('TEAM-01 the team is shown by role: what is asked for, who is there, what is missing', async () => {
  const { body } = await joan.open(url)
  const row = (role: string) => body.split('<tr').find(each => each.includes(role)) ?? ''
  assert.match(row('Assistant inspector'), /2 or more[\s\S]*Nobody yet[\s\S]*2 missing/)
  assert.match(row('Administrator operations'), /Joan Whitfield[\s\S]*Complete/)
})

test('TEAM-01 someone is put on the team, and from then on may open the inspection', async () => {
  const nadia = await visitor(servicesFor(db), 'nadia')
  assert.equal((await nadia.open(paths.inspections.show(reference))).statusCode, 403)
  const answer = await joan.submit(await joan.open(url), { username: 'nadia', role: 'lead-inspector' })
  assert.match((await joan.follow(answer)).body, /Nadia Rahman is on the team/)
  await everyoneDeclares(db, reference, january)
  assert.equal((await nadia.open(paths.inspections.show(reference))).statusCode, 200)
})

test('TEAM-01 a role that is not the person’s own needs a reason, which is kept on the record', async () => {
  const page = await joan.open(url)
  const told = await joan.submit(page, { username: 'carys', role: 'assistant-inspector' })
  assert.equal(told.statusCode, 400)
  assert.match(told.body, /href="#reason">Enter why Carys Morgan joins as Assistant inspector/)
  assert.match(told.body, /<option value="carys" selected>/)
  assert.match((await joan.submit(page)).body, /href="#username">Select who joins the team/)
  await joan.submit(page, { username: 'carys', role: 'assistant-inspector', reason: 'Seconded until May' })
  const event = await db
    .selectFrom('event')
    .select('details')
    .where('what', '=', 'TEAM_MEMBER_ADDED')
    .orderBy('id', 'desc')
    .executeTakeFirst()
  assert.equal(event?.details.reason, 'Seconded until May')
})

test('TEAM-01 the last lead is not removed silently', async () => {
  const page = await joan.open(`${url}?remove=nadia&role=lead-inspector`)
  assert.match(page.body, /Do you want to take Nadia Rahman off the team\?/)
  assert.match(page.body, /This leaves the inspection with no Lead inspector/)
  const told = await joan.submit(page, { intent: 'remove', reason: '' })
  assert.equal(told.statusCode, 400)
  assert.match(told.body, /href="#reason">Enter the reason: this leaves the inspection with no Lead inspector/)
  assert.match((await joan.open(url)).body, /Nadia Rahman/)
  const answer = await joan.submit(page, { intent: 'remove', reason: 'Conflict of interest' })
  assert.equal(answer.headers.location, url)
  const nadia = await visitor(servicesFor(db), 'nadia')
  assert.equal((await nadia.open(paths.inspections.show(reference))).statusCode, 403)
})

test('TEAM-01 someone who left can come back, and of two at once for one place one is refused', async () => {
  await addToTeam(db, joanActs, reference, { username: 'nadia', role: 'lead-inspector' })
  await removeFromTeam(db, joanActs, reference, { username: 'nadia', role: 'lead-inspector', reason: 'Moved on' })
  const attempts = await Promise.allSettled(
    ['nadia', 'gareth'].map(username => addToTeam(db, joanActs, reference, { username, role: 'lead-inspector' })),
  )
  assert.deepEqual(attempts.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const again = removeFromTeam(db, joanActs, reference, { username: 'tom', role: 'lead-inspector' })
  await assert.rejects(again, (error: unknown) => error instanceof Conflict && /is not on the team/.test(error.message))
})

test('CONF-01 only those whose role says so change teams', async () => {
  await addToTeam(db, joanActs, reference, { username: 'tom', role: 'assistant-inspector' })
  await everyoneDeclares(db, reference, january)
  const tom = await visitor(servicesFor(db), 'tom')
  const page = await tom.open(url)
  assert.equal(page.statusCode, 200)
  assert.doesNotMatch(page.body, /Put someone on the team|>Remove</)
  const attempt = addToTeam(db, actOf('tom', january), reference, { username: 'ines', role: 'assistant-inspector' })
  await assert.rejects(attempt, Forbidden)
})

test('TEAM-03 who has not finished the training of inspectors is refused with the reasons, by the page and by the action', async () => {
  const page = await joan.open(url)
  assert.match(page.body, /Inspectors who cannot be put on a team yet[\s\S]*Owen Daley has not finished the two weeks/)
  const told = await joan.submit(page, { username: 'owen', role: 'assistant-inspector' })
  assert.equal(told.statusCode, 400)
  assert.match(told.body, /href="#username">Owen Daley has not finished the two weeks of initial training/)
  assert.match(told.body, /href="#username">Owen Daley has not finished the assessed practice/)
  const attempt = addToTeam(db, joanActs, reference, { username: 'owen', role: 'assistant-inspector' })
  await assert.rejects(
    attempt,
    (error: unknown) => error instanceof Conflict && /assessed practice/.test(error.message),
  )
})

test('TEAM-03 who inspects elsewhere in the same weeks is pointed out, and not refused', async () => {
  const elsewhere = { programme: 'dipp', level: 'region', placeCode: 'N53', fieldwork: '2026-03-02' }
  const { reference: other } = await createInspection(db, joanActs, elsewhere)
  await teamUp(db, joanActs, other, { tom: 'assistant-inspector' })
  const { body } = await joan.open(url)
  assert.match(
    body,
    /On another deployment in the same weeks[\s\S]*Tom Okafor: East Midlands, fieldwork from 28 February 2026/,
  )
  const work = (await (await visitor(servicesFor(db), 'ruth')).open(paths.people.show('tom'))).body
  assert.match(work, /In fieldwork in \d+ weeks of the 53 .*on 2 inspections at most at once/)
  assert.match(work, /East Midlands[\s\S]*Assistant inspector[\s\S]*Now/)
})

test('TEAM-05 in Wales a local assessor who speaks Welsh is asked for, and one who does not leaves the place open', async () => {
  const wanted = { programme: 'dipp', level: 'region', placeCode: 'N03', fieldwork: '2026-05-11' }
  const { reference: wales } = await createInspection(db, joanActs, wanted)
  await everyoneDeclares(db, wales, january)
  const row = async () =>
    (await joan.open(paths.inspections.team(wales))).body.split('<tr').find(each => each.includes('Local assessor')) ??
    ''
  assert.match(await row(), /1 missing, Welsh-speaking/)
  const reason = 'Seconded'
  await addToTeam(db, joanActs, wales, { username: 'tom', role: 'local-assessor', reason })
  assert.match(await row(), /Tom Okafor[\s\S]*1 missing, Welsh-speaking/)
  await addToTeam(db, joanActs, wales, { username: 'carys', role: 'local-assessor' })
  assert.match(await row(), /Carys Morgan[\s\S]*Complete/)
})
