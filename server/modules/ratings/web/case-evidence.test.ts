import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { saveNote } from '#modules/fieldwork'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { newId } from '#platform/ids.ts'
import { actOf } from '../../../demonstration/act-of.ts'
import { casesOfTomIn, judgeCase } from '../../../testutils/judged-cases.ts'
import { wordsOf } from '../../../testutils/rated-inspection.ts'
import { answerAll, larchwood, openedBy, setUpInspection, southCentral } from '../../../testutils/report-to-publish.ts'
import { noon, servicesFor, visitor } from '../../../testutils/visitor.ts'
import { testWorld } from '../../../testutils/world.ts'

let db: Db
let drop: () => Promise<void>
let reference: string

before(async () => {
  ;({ db, drop } = await testWorld())
  reference = await setUpInspection(db, larchwood)
  await answerAll(db, reference)
})
after(() => drop())

type Username = 'nadia' | 'tom' | 'ruth' | 'joan'
const open = async (username: Username, url: string) =>
  wordsOf(await (await visitor(servicesFor(db), username)).open(url))
const prompt = (code: string, username: Username = 'tom') =>
  open(username, paths.judgements.prompt(reference, code[0] as string, code.replaceAll('.', '-')))

test('CASE-10 before a case is completed the page says which questions asked of cases inform a prompt, and counts none', async () => {
  const page = await prompt('4.1.1')
  assert.match(
    page,
    /From the cases AP1 Pre-arrival activity and planning: no case to which it applies is completed yet/,
  )
  assert.match(page, /Evidence \(0\) No evidence yet/)
  assert.match(page, /Answered without linked evidence/)
})

test('CASE-10 case results stand on the page of what they inform, live, and count as one kind of source', async () => {
  const facts = { enforcement: false, 'testing-required': false }
  const row = { start_date: '2025-12-15' }
  const [first = 0, second = 0] = await casesOfTomIn(db, reference, { sample: 'residents', cases: 8, row })
  await judgeCase(db, reference, first, { facts, answer: () => 'yes' })
  assert.match(
    await prompt('4.1.1'),
    /AP1 Pre-arrival activity and planning: 1 of 1 case sufficient, as far as completed/,
  )
  await judgeCase(db, reference, second, { facts, answer: code => (code === 'AP1' ? 'no' : 'yes') })
  const page = await prompt('4.1.1')
  assert.match(page, /AP1 Pre-arrival activity and planning: 1 of 2 cases sufficient, as far as completed/)
  assert.match(page, /Evidence \(1\) casework 1 One kind of source only \(casework\)/)
  assert.doesNotMatch(page, /Answered without linked evidence|No evidence yet/)
  assert.match(page, /On 4 Public protection as a whole AP2 Induction procedures: 2 of 2 cases sufficient/)
  assert.match(page, /Results of the cases/)
  assert.doesNotMatch(page, /Inadequate|Requires improvement|Outstanding/)
})

test('CASE-10 a note beside the cases makes two kinds of source; a question that applied to no case is no evidence', async () => {
  const text = { title: 'Referrals', source: 'document', text: 'Seen', validity: 'strong', weight: 'high' }
  const note = { ...text, id: newId(), saveId: newId(), seen: 0, codes: ['4.1.1'] }
  await saveNote(db, actOf('tom', noon), await openedBy(db, 'tom', reference), note)
  const page = await prompt('4.1.1')
  assert.match(page, /Evidence \(2\) casework 1, policy, procedure or other document 1/)
  assert.doesNotMatch(page, /One kind of source only/)
  const enforcement = await prompt('4.3.2')
  assert.match(
    enforcement,
    /AP5 Enforcement decisions and bed withdrawals: no case to which it applies is completed yet/,
  )
  assert.match(enforcement, /No evidence yet/)
})

test('CASE-10 the lists of judgements and the papers of ratings count the cases as evidence, and give them no rating', async () => {
  const standard = await open('tom', paths.judgements.standard(reference, '4'))
  assert.doesNotMatch(standard, /4\.1\.2 [^?]+\? Answered without linked evidence/)
  assert.match(standard, /4\.3\.2 [^?]+\? Answered without linked evidence/)
  const proposal = await open('nadia', paths.ratings.propose(reference, '4'))
  assert.match(proposal, /4\.1\.2 [^?]+\? Yes 2 pieces: casework 2/)
  const ratings = await open('ruth', paths.ratings.show(reference))
  assert.match(ratings, /\d+ pieces of evidence, two kinds of source/)
  assert.match(ratings, /How 2 Staffing .* No evidence linked/)
  assert.doesNotMatch(ratings, /The cases give|% of \d+ cases/)
  const papers = await open('ruth', paths.ratings.decide(reference, '4'))
  assert.match(
    papers,
    /AP1 Pre-arrival activity and planning: 1 of 2 cases sufficient, as far as completed Casework 4\.1\.1, 4\.1\.2, 4 /,
  )
})

test('CASE-07 who may not see results is not shown them on the pages of judgements', async () => {
  const page = await prompt('4.1.1', 'joan')
  assert.doesNotMatch(page, /From the cases|cases sufficient/)
})

test('CASE-10 RATE-06 what rates nothing has its cases as evidence too', async () => {
  const region = await setUpInspection(db, southCentral)
  const { programme } = await openedBy(db, 'tom', region)
  const [informed = ''] = programme.cases.questions[0]?.informs ?? []
  const standard = programme.standards.standards.find(({ keyQuestions }) =>
    keyQuestions.some(({ prompts }) => prompts.some(({ code }) => code === informed)),
  )
  const url = paths.judgements.prompt(
    region,
    (standard?.code ?? '').toLowerCase(),
    informed.toLowerCase().replaceAll('.', '-'),
  )
  assert.match(await open('tom', url), /From the cases C1 Assessing: no case to which it applies is completed yet/)
})
