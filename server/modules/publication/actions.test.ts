import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { listNotes, saveNote } from '#modules/fieldwork'
import { questionsOf } from '#modules/programmes'
import { answersOf, saveAnswer } from '#modules/ratings'
import { saveSection } from '#modules/reports'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../demonstration/act-of.ts'
import {
  answerAll,
  larchwoodReadyToPublish,
  openedBy,
  setUpInspection,
  southCentral,
  southCentralReadyToPublish,
  writeReport,
} from '../../testutils/report-to-publish.ts'
import { noon } from '../../testutils/visitor.ts'
import { testWorld } from '../../testutils/world.ts'
import { publishReport } from './actions.ts'
import { findPublished } from './queries.ts'

let db: Db
let drop: () => Promise<void>

before(async () => {
  ;({ db, drop } = await testWorld())
})
after(() => drop())

test('REPT-07 whoever writes while a report is being published is in what is published, or is refused', async () => {
  const reference = await southCentralReadyToPublish(db)
  const open = await openedBy(db, 'nadia', reference)
  const written = db
    .selectFrom('reportsSection')
    .select(['section', 'text'])
    .where('inspectionId', '=', open.inspection.id)
    .orderBy('section')
  const sections = (await written.execute()).map(({ section }) => section)
  const saves = sections.map(section => () => {
    const save = { saveId: newId(), seen: 1, section, text: `Changed at the last moment: ${section}` }
    return saveSection(db, actOf('nadia', noon), open, save)
  })
  const publish = () => publishReport(db, actOf('ruth', noon), open)
  const all = [...saves.slice(0, 4), publish, ...saves.slice(4)]
  const outcomes = await Promise.allSettled(all.map(start => start()))

  assert.equal(outcomes[4]?.status, 'fulfilled')
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') assert.match(String(outcome.reason), /The report was published/)
  const content = (await findPublished(db, reference))?.content
  const published = content?.parts.flatMap(part => {
    if (part.kind === 'prose') return [{ section: part.id, text: part.text }]
    return part.kind === 'findings' ? part.sections.map(({ key, text }) => ({ section: key, text })) : []
  })
  const bySection = published?.toSorted((a, b) => (a.section < b.section ? -1 : 1))
  assert.deepEqual(bySection, await written.execute())
})

test('REPT-07 whoever answers while a report is being published is in what is published, or is refused', async () => {
  const reference = await setUpInspection(db, { ...southCentral, placeCode: 'N53' })
  await answerAll(db, reference)
  await writeReport(db, reference)
  const open = await openedBy(db, 'nadia', reference)
  const codes = questionsOf(open.programme, open.inspection.level).map(({ code }) => code)
  const act = actOf('nadia', noon)
  const saves = codes.map(code => () => {
    const save = { code, answer: 'no', reasons: 'At the last moment', why: '', saveId: newId(), seen: 1 } as const
    return saveAnswer(db, act, open, save)
  })
  const about = { title: 'Late', source: 'document', text: '', validity: 'strong', weight: 'high', codes: [], seen: 0 }
  const notes = codes.map(() => () => saveNote(db, act, open, { ...about, id: newId(), saveId: newId() }))
  const all = [...saves.slice(0, 9), () => publishReport(db, actOf('ruth', noon), open), ...notes, ...saves.slice(9)]
  const outcomes = await Promise.allSettled(all.map(start => start()))

  assert.equal(outcomes[9]?.status, 'fulfilled')
  for (const outcome of outcomes)
    if (outcome.status === 'rejected') assert.match(String(outcome.reason), /The report was published/)
  const answers = await answersOf(db, open.inspection.id)
  const published = (await findPublished(db, reference))?.content.standards.flatMap(({ keyQuestions }) =>
    keyQuestions.flatMap(question => [question, ...question.prompts]),
  )
  for (const { code, answer } of published ?? []) assert.equal(answer, answers.get(code)?.answer ?? null, code)
  const written = outcomes.filter(({ status }, i) => status === 'fulfilled' && i > 9 && i <= 9 + notes.length)
  assert.equal((await listNotes(db, open.inspection.id)).length, written.length)
})

test('REPT-07 of two who publish at once one does, and the other is told', async () => {
  const reference = await larchwoodReadyToPublish(db)
  const open = await openedBy(db, 'ruth', reference)
  const both = (['ruth', 'edward'] as const).map(who => publishReport(db, actOf(who, noon), open))
  const outcomes = await Promise.allSettled(both)
  assert.deepEqual(outcomes.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
  const refused = outcomes.find(({ status }) => status === 'rejected') as PromiseRejectedResult
  assert.match(String(refused.reason), /The report was published on Tuesday 3 March 2026/)
})
