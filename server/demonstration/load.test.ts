import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { addUp, liveFigures, openTimetable } from '#modules/casework'
import { sourceTypes } from '#modules/fieldwork'
import { doneStepsOf, listInspections, type OpenInspection, openInspection, timelineOf } from '#modules/planning'
import { rates } from '#modules/programmes'
import { findPublished, isRated } from '#modules/publication'
import { finalRatings, ratingStateOf } from '#modules/ratings'
import { casesOfDraw, findDraw } from '#modules/sampling'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { testDatabase } from '../testutils/database.ts'
import { demonstrated, demonstratedAt } from '../testutils/demonstrated.ts'
import { judgedSoFar, casesByInspector as shares } from '../testutils/judged-so-far.ts'
import { actOf } from './act-of.ts'
import type { FieldworkDays } from './fieldwork-days.ts'
import { demonstrationReferences } from './references.ts'

const now = demonstratedAt
const today = londonDay(now)
const references = demonstrationReferences(now)
let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testDatabase(demonstrated))
})
after(() => drop())

const opened = (programme: keyof FieldworkDays): Promise<OpenInspection> =>
  openInspection(db, { username: 'ruth', permissions: actOf('ruth', now).permissions }, references[programme])

/** The inspection for what rates, with its ratings. */
const rated = async (programme: keyof FieldworkDays) => {
  const open = await opened(programme)
  assert.ok(rates(open.programme))
  return { ...open, programme: open.programme }
}

const judged = (open: OpenInspection) => judgedSoFar(db, open)

test('there is one inspection of each programme, and none twice', async () => {
  const found = (await listInspections(db)).map(({ programme, reference }) => [programme, reference])
  assert.equal(found.length, 4)
  assert.deepEqual(Object.fromEntries(found), references)
})

test('each inspection stands somewhere else on the day it is loaded', async () => {
  const standing: Record<string, { phase: string; next: string | undefined }> = {}
  for (const programme of Object.keys(references) as (keyof FieldworkDays)[]) {
    const open = await opened(programme)
    const done = new Set((await doneStepsOf(db, open.inspection.id)).map(({ step }) => step))
    const steps = (await timelineOf(db, open)).toSorted((a, b) => a.date.localeCompare(b.date))
    const late = steps.filter(({ id, date, until }) => !done.has(id) && (until?.date ?? date) < today)
    assert.deepEqual(late, [], `${programme} has late steps`)
    const next = steps.find(({ id }) => !done.has(id))
    standing[programme] = { phase: next?.phase ?? 'over', next: next?.id }
  }
  assert.deepEqual(standing, {
    dipp: { phase: 'pre-fieldwork', next: 'planning-meeting' },
    'approved-premises': { phase: 'post-fieldwork', next: 'first-draft' },
    'probation-services': { phase: 'post-fieldwork', next: 'ratings-proposed' },
    national: { phase: 'over', next: undefined },
  })
})

test('FIELD-01 every answer and note bears on a question of its programme, from a known kind of source', async () => {
  for (const programme of Object.keys(references) as (keyof FieldworkDays)[]) {
    const { answers, notes, questions } = await judged(await opened(programme))
    const known = new Set(questions.map(({ code }) => code))
    const used = [...answers.keys(), ...notes.flatMap(({ codes }) => codes)]
    assert.deepEqual(
      used.filter(code => !known.has(code)),
      [],
      programme,
    )
    const kinds = new Set<string>(sourceTypes.map(({ id }) => id))
    assert.deepEqual(
      notes.filter(({ source }) => !kinds.has(source)),
      [],
    )
  }
})

test('RATE-01 FIELD-02 the approved premises is judged in part, with something to point out', async () => {
  const { answers, notes, answered, prompts, withoutEvidence, onOneKind } = await judged(
    await opened('approved-premises'),
  )
  const answeredPrompts = prompts.filter(({ code }) => answered.includes(code)).length
  assert.deepEqual([answeredPrompts, prompts.length], [32, 52])
  assert.equal(notes.length, 12)
  assert.ok(new Set(notes.map(({ source }) => source)).size >= 7)
  assert.deepEqual(withoutEvidence, ['5.2.3'])
  assert.deepEqual(onOneKind, ['3.1.4'])
  const { answer, version, changedBy } = answers.get('3.1.5') ?? assert.fail()
  assert.deepEqual({ answer, version, changedBy }, { answer: 'no', version: 2, changedBy: 'nadia' })
})

test('PROG-05 RATE-04 the national inspection is judged whole, rated 4 of 12 and published', async () => {
  const national = await rated('national')
  const { questions, prompts, answered, withoutEvidence } = await judged(national)
  assert.deepEqual([prompts.length, questions.length, answered.length], [52, 63, 63])
  assert.deepEqual(withoutEvidence, [])
  const final = (await finalRatings(db, national)) ?? assert.fail('no decision')
  assert.deepEqual(
    final.standards.map(({ rating }) => rating.id),
    ['requires-improvement', 'requires-improvement', 'inadequate', 'good'],
  )
  assert.equal(final.overall.rating.id, 'requires-improvement')
  assert.equal(final.overall.total, 4)
})

test('RATE-09 the panel differs from one proposal, and says why', async () => {
  const national = await rated('national')
  const { standards, review, decision } = await ratingStateOf(db, national)
  assert.deepEqual([review?.by, decision?.by], ['ruth', 'helen'])
  const final = (await finalRatings(db, national)) ?? assert.fail('no decision')
  const differing = final.standards.filter(({ rating }, i) => rating.id !== standards[i]?.proposal?.rating)
  assert.deepEqual(
    differing.map(({ code }) => code),
    ['N.2'],
  )
  assert.match(differing[0]?.why.join(' ') ?? '', /The panel’s reason: Learning and development is sound/)
})

test('the published report says in each section that it is invented', async () => {
  const report = (await findPublished(db, references.national)) ?? assert.fail('not published')
  const { content: snapshot } = report
  assert.ok(isRated(snapshot))
  assert.equal(snapshot.ratings.overall.rating.id, 'requires-improvement')
  const texts = snapshot.parts.flatMap(part => {
    if (part.kind === 'prose') return [part.text]
    return part.kind === 'findings' ? part.sections.map(({ text }) => text) : []
  })
  assert.equal(texts.length, 9)
  for (const text of texts) assert.match(text, /^Invented for demonstration\./)
})

test('PROG-07 the inspection of the paused programme runs on: domain one is judged, nothing is proposed yet', async () => {
  const services = await rated('probation-services')
  const { questions, answered, withoutEvidence } = await judged(services)
  assert.deepEqual([answered.length, withoutEvidence], [questions.length, []])
  const { standards, review, decision } = await ratingStateOf(db, services)
  assert.deepEqual([review, decision, standards.some(({ proposal }) => proposal)], [null, null, false])
})

test('RATE-05 CASE-09 in the taken up PDU four of six cases are judged: domain two has ratings with their grounds for discretion', async () => {
  const services = await rated('probation-services')
  const { figures, cases } = await liveFigures(db, services)
  assert.deepEqual([figures.completed, figures.of, shares(cases)], [4, 6, { tom: 2, nadia: 2, gareth: 2 }])
  const { standards } = await ratingStateOf(db, services)
  const byCases = standards.flatMap(({ code, byCases }) => (byCases ? [[code, byCases.rating] as const] : []))
  assert.deepEqual(Object.fromEntries(byCases), {
    'P 2.1': 'requires-improvement',
    'P 2.2': 'requires-improvement',
    'P 2.3': 'requires-improvement',
    'P 2.4': 'inadequate',
  })
  const grounds = standards.flatMap(({ byCases }) => byCases?.triggers.map(({ id }) => id) ?? [])
  assert.deepEqual([...new Set(grounds)].sort(), ['few-cases', 'one-case', 'within-points'])
})

test('RATE-07 the national set has four judged cases and an indicative rating, apart from every rating', async () => {
  const national = await rated('national')
  const { figures, cases } = await liveFigures(db, national)
  assert.deepEqual([figures.completed, figures.of], [4, 4])
  assert.ok(cases.every(({ fileRead }) => fileRead))
  const final = (await finalRatings(db, national)) ?? assert.fail('no decision')
  assert.deepEqual(final.indicative?.results['P 2.1.1']?.band, 'good')
  assert.ok(final.standards.every(each => each.cases.length === 0))
})

test('PLAN-04 in the inspection that is being planned one date was moved by hand, with the reason', async () => {
  const moved = (await timelineOf(db, await opened('dipp'))).filter(({ movedByHand }) => movedByHand)
  assert.deepEqual(
    moved.map(({ id, date, movedByHand }) => ({ id, date, from: movedByHand?.from })),
    [{ id: 'planning-meeting', date: '2026-02-11', from: '2026-02-10' }],
  )
  assert.match(moved[0]?.movedByHand?.reason ?? '', /Wednesday 11 February 2026/)
})

test('SAMP-10 the region’s sample is drawn from an invented list and holds everything, and one exclusion is asked for', async () => {
  const { inspection } = await opened('dipp')
  const sample = (await findDraw(db, inspection.id, 'cases')) ?? assert.fail('not drawn')
  const { size, selected, infeasible, longList } = sample.record
  assert.deepEqual([longList.rows, size.drawn, infeasible], [450, size.computed, null])
  assert.ok(selected.every(({ crn }) => crn.startsWith('X')))
  const requests = (await casesOfDraw(db, sample.id)).flatMap(({ requests }) => requests)
  assert.deepEqual(
    requests.map(({ recordedBy, decision }) => [recordedBy, decision]),
    [['joan', null]],
  )
})

test('CASE-01 CASE-02 CASE-09 eight residents’ cases were judged whole before the team arrived, six answers in ten sufficient', async () => {
  const open = await opened('approved-premises')
  const { figures, cases } = await liveFigures(db, open)
  assert.deepEqual([figures.completed, cases.length, figures.population], [8, 8, 23])
  assert.deepEqual(shares(cases), { nadia: 2, tom: 3, ines: 3 })
  const arrival = new Date('2026-02-04T13:00:00Z')
  assert.ok(cases.every(({ completedAt }) => completedAt && completedAt < arrival))
  const { sufficient, of } = addUp(figures.questions.map(({ share }) => share))
  assert.deepEqual([sufficient, of], [52, 84])
  const tallies = figures.questions.map(({ question, yes, no, na }) => [question, `${yes} ${no} ${na}`])
  const { AP5: enforcement, AP9: testing, AP11: oversight } = Object.fromEntries(tallies)
  assert.deepEqual([enforcement, testing, oversight], ['4 2 2', '2 4 2', '2 6 0'])
  const written = await db.selectFrom('caseworkAnswer').select('evidence').execute()
  assert.deepEqual([written.length, new Set(written.map(({ evidence }) => evidence)).size], [162, 162])
})

test('CASE-01 CASE-04 CASE-05 the region’s timetable is fair and issued, and changes are asked for; nothing is judged yet', async () => {
  const { state } = await openTimetable(db, (await opened('dipp')).reader, references.dipp)
  assert.ok(state.cases.every(({ completedAt, factsVersion }) => completedAt === null && factsVersion === 0))
  assert.deepEqual(shares(state.cases), { gareth: 10, ines: 12, nadia: 20, tom: 20, '': 2 })
  assert.match(state.workings[0]?.unplaced[0]?.reasons[0] ?? '', /only \d+ places between them/)
  assert.deepEqual(await db.selectFrom('caseworkIssue').select('issuedBy').execute(), [{ issuedBy: 'joan' }])
  const asked = await db.selectFrom('caseworkChangeRequest').select('granted').orderBy('recordedAt').execute()
  assert.deepEqual([state.unavailable.size, asked.map(({ granted }) => granted).join()], [1, 'true,false,'])
})

test('RATE-06 no table of ratings has a row of the programme that rates nothing', async () => {
  const { inspection } = await opened('dipp')
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.columns
    where table_name like 'ratings\\_%' and column_name = 'inspection_id'`.execute(db)
  assert.ok(tables.length >= 4)
  for (const { name } of tables) {
    const { rows } = await sql`select 1 from ${sql.table(name)} where inspection_id = ${inspection.id}`.execute(db)
    assert.deepEqual(rows, [], name)
  }
})

test('CONF-02 all of it was done by the invented people, and by the program on their behalf, before now and in order', async () => {
  const events = await db
    .selectFrom('event')
    .select(['who', 'when', 'what'])
    .where('subjectType', '=', 'INSPECTION')
    .orderBy('id')
    .execute()
  assert.ok(events.length > 200)
  const times = events.map(({ when }) => when.getTime())
  const inOrder = times.toSorted((a, b) => a - b)
  assert.deepEqual(times, inOrder)
  assert.ok((times.at(-1) ?? 0) < now.getTime())
  const authors = [...new Set(events.map(({ who }) => who.replace(/^outside-.*/, 'of the inspected body')))].sort()
  const staff = ['gareth', 'helen', 'ines', 'joan', 'lantern', 'nadia', 'ruth', 'samir', 'tom']
  assert.deepEqual(authors, [...staff, 'of the inspected body'].sort())
})
