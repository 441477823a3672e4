import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallRatingProgramme as programme } from '../../../testutils/small-rating-programme.ts'
import type { RatingState, StandardState } from './proposal.ts'
import { rateStandardByCases } from './rate-standard-by-cases.ts'
import { reasonsNotToAnswer } from './reasons-not-to-answer.ts'
import { faultsOfDecisions, reasonsNotToDecide, type Sitting } from './reasons-not-to-decide.ts'
import { reasonsNotToPropose } from './reasons-not-to-propose.ts'
import { reasonsNotToReview } from './reasons-not-to-review.ts'

const hour = (h: number) => new Date(Date.UTC(2026, 1, 20, h))
const beneath = { unanswered: [], withoutReasons: [], withoutCases: [], changedAt: hour(8), byCases: null }
const finished = { basis: 'judgement', ...beneath } as const
const proposal = { rating: 'good', reason: 'Strong evidence', by: 'lead', at: hour(9) }
const one: StandardState = { code: 'S 1', name: 'Standard S 1', ...finished, proposal }
const two: StandardState = { ...one, code: 'S 2', name: 'Standard S 2' }
const proposed: RatingState = { standards: [one, two], caseResults: {}, undecided: [], review: null, decision: null }
const reviewed: RatingState = { ...proposed, review: { by: 'head', at: hour(10) } }
const decided: RatingState = { ...reviewed, decision: { by: 'chair', at: hour(11) } }
const afterDecision = 'The ratings panel has decided. Nothing moves without a new decision of the panel'

const agreed = { rating: 'good', reason: '' }
const sitting: Sitting = {
  present: [
    { person: 'chair', role: 'senior-manager' },
    { person: 'lead', role: 'lead-inspector' },
    { person: 'head', role: 'head-of-programme' },
  ],
  decisions: { 'S 1': agreed, 'S 2': agreed },
  recordedBy: 'chair',
  reasonForNew: '',
}
const refusals = (state: RatingState, more: Partial<Sitting> = {}) =>
  reasonsNotToDecide(programme, state, { ...sitting, ...more })

/** A standard whose cases give Requires improvement, `sufficient` of 100 on its only key question. */
const rated = (sufficient: number): StandardState => {
  const rules = programme.ratings.caseResults
  assert.ok(rules)
  const results = [{ keyQuestion: 'S 2.1', share: { sufficient, of: 100 } }]
  return { ...two, byCases: rateStandardByCases(programme, rules, results) }
}

test('RATE-09 answers may change until the panel decides, then nothing moves; REPT-07 nor after publication', () => {
  assert.deepEqual(reasonsNotToAnswer({ ...reviewed, publishedOn: null }), [])
  assert.deepEqual(reasonsNotToAnswer({ ...decided, publishedOn: null }), [afterDecision])
  const [published, ...more] = reasonsNotToAnswer({ decision: null, publishedOn: '2026-03-25' })
  assert.match(published ?? '', /^The report was published on Wednesday 25 March 2026; the answers and evidence/)
  assert.deepEqual(more, [])
})

test('RATE-09 a rating is proposed when every key question and prompt has its answer, reasons and cases (AP manual 5.1)', () => {
  assert.deepEqual(reasonsNotToPropose(programme, proposed, { ...one, proposal: null }), [])
  const open = { ...one, unanswered: ['S 1.1', 'S 1.1.a'], withoutReasons: ['S 1.1.b'], withoutCases: ['S 1.2'] }
  assert.deepEqual(reasonsNotToPropose(programme, proposed, open), [
    'Not answered yet under S 1: S 1.1 and S 1.1.a',
    'Answered without reasons under S 1: S 1.1.b',
    'No cases yet under S 1: S 1.2',
  ])
})

test('RATE-09 a proposal is a rating of the scale with its reason', () => {
  const reasons = (rating: string, reason: string) => reasonsNotToPropose(programme, proposed, one, { rating, reason })
  assert.deepEqual(reasons('good', 'Strong evidence'), [])
  assert.deepEqual(reasons('good', '  '), ['Enter the reason for the rating of S 1'])
  assert.deepEqual(reasons('excellent', 'Why not'), ['Select a rating for S 1'])
})

test('RATE-09 a proposal goes as far from the cases as discretion does', () => {
  const reasons = (sufficient: number, rating: string) =>
    reasonsNotToPropose(programme, proposed, rated(sufficient), { rating, reason: 'Because' })
  assert.deepEqual(reasons(62, 'good'), [])
  assert.deepEqual(reasons(62, 'outstanding'), [
    'S 2: Discretion may move a rating by one step at most, and this is two steps',
  ])
  assert.deepEqual(reasons(57, 'good'), ['S 2: No ground for discretion holds, so the cases decide'])
  assert.deepEqual(reasons(57, 'requires-improvement'), [])
})

test('RATE-09 nothing is proposed or reviewed after the panel has decided', () => {
  assert.deepEqual(reasonsNotToPropose(programme, decided, one), [afterDecision])
  assert.ok(reasonsNotToReview(decided, 'head').includes(afterDecision))
})

test('RATE-09 the head of programme reviews when all is proposed, on answers as they stand, and once', () => {
  assert.deepEqual(reasonsNotToReview(proposed, 'head'), [])
  const missing = { ...proposed, standards: [one, { ...two, proposal: null }] }
  assert.deepEqual(reasonsNotToReview(missing, 'head'), ['No rating is proposed yet for S 2'])
  const changed = { ...proposed, standards: [{ ...one, changedAt: hour(12) }, two] }
  assert.deepEqual(reasonsNotToReview(changed, 'head'), ['Answers changed after a rating was proposed for S 1'])
  assert.deepEqual(reasonsNotToReview(reviewed, 'head'), ['The proposed ratings are already reviewed'])
  const atOnce = { ...proposed, standards: [{ ...one, changedAt: proposal.at }, two] }
  assert.deepEqual(reasonsNotToReview(atOnce, 'head'), [])
  const sameMoment = { ...reviewed, review: { by: 'head', at: proposal.at } }
  assert.deepEqual(reasonsNotToReview(sameMoment, 'head'), ['The proposed ratings are already reviewed'])
})

test('RATE-09 a proposal changed after the review is reviewed again', () => {
  const moved = { ...reviewed, standards: [one, { ...two, proposal: { ...proposal, at: hour(11) } }] }
  assert.deepEqual(reasonsNotToReview(moved, 'head'), [])
  assert.deepEqual(refusals(moved), ['The head of programme has not reviewed the ratings as they are proposed now'])
})

test('RATE-09 nobody reviews a rating that they proposed', () => {
  assert.deepEqual(reasonsNotToReview(proposed, 'lead'), [
    'Someone else must review S 1 and S 2: you proposed the rating',
  ])
})

test('RATE-09 the panel decides when all is reviewed, with all its members, a rating for each standard', () => {
  assert.deepEqual(refusals(reviewed), [])
  assert.deepEqual(refusals(proposed), ['The head of programme has not reviewed the ratings as they are proposed now'])
  const unfinished = { ...reviewed, standards: [{ ...one, proposal: null }, two] }
  assert.ok(refusals(unfinished).includes('No rating is proposed yet for S 1'))
})

test('RATE-09 the panel has its chair, the lead and the head of programme; others may come', () => {
  assert.deepEqual(refusals(reviewed, { present: [] }), [
    'The panel needs its chair: Senior manager',
    'The panel needs its member: Lead inspector',
    'The panel needs its member: Head of programme',
    'The chair of the panel records its decision',
  ])
  const withoutLead = sitting.present.filter(({ role }) => role !== 'lead-inspector')
  assert.deepEqual(refusals(reviewed, { present: withoutLead }), ['The panel needs its member: Lead inspector'])
  const more = [...sitting.present, { person: 'ann', role: 'assistant-inspector' }]
  assert.deepEqual(refusals(reviewed, { present: more }), [])
  assert.deepEqual(refusals(reviewed, { present: [...more, { person: 'bob', role: 'visitor' }] }), [
    '“visitor” is no role on this panel',
  ])
})

test('RATE-09 one person holds one seat, and only the chair records', () => {
  const present = sitting.present.map(member =>
    member.role === 'head-of-programme' ? { ...member, person: 'lead' } : member,
  )
  assert.deepEqual(refusals(reviewed, { present }), ['One person cannot sit as Lead inspector and Head of programme'])
  assert.deepEqual(refusals(reviewed, { recordedBy: 'lead' }), ['The chair of the panel records its decision'])
})

test('RATE-09 where the panel differs from the proposal it says why; each fault names its standard', () => {
  const decisions = { 'S 1': { rating: 'requires-improvement', reason: ' ' }, 'S 2': { rating: '', reason: '' } }
  assert.deepEqual(faultsOfDecisions(programme, reviewed, decisions), [
    { standard: 'S 1', words: 'Enter why the panel’s rating for S 1 differs from the one proposed' },
    { standard: 'S 2', words: 'Select the panel’s rating for S 2' },
  ])
  assert.deepEqual(refusals(reviewed, { decisions }).length, 2)
  const withReason = { 'S 1': { rating: 'requires-improvement', reason: 'Evidence is thin' }, 'S 2': agreed }
  assert.deepEqual(refusals(reviewed, { decisions: withReason }), [])
  assert.equal(refusals(reviewed, { decisions: {} }).length, 2)
})

test('RATE-09 the panel goes as far from the cases as discretion does', () => {
  const refused = (sufficient: number) => refusals({ ...reviewed, standards: [one, rated(sufficient)] })
  assert.deepEqual(refused(62), [])
  assert.deepEqual(refused(57), ['S 2: No ground for discretion holds, so the cases decide'])
})

test('RATE-09 a decision that stands moves only by a new one, with its reason', () => {
  assert.deepEqual(refusals(decided), ['The panel has decided already. Enter why it decides again'])
  assert.deepEqual(refusals(decided, { reasonForNew: 'A challenge brought new evidence' }), [])
})

test('RATE-05 what changed beneath a proposal is told by what the standard is rated by', () => {
  const later = { changedAt: hour(12) }
  const changed = {
    ...proposed,
    standards: [
      { ...one, ...later },
      { ...two, ...later, basis: 'cases' as const },
    ],
  }
  assert.deepEqual(reasonsNotToReview(changed, 'head'), [
    'Answers changed after a rating was proposed for S 1',
    'Case results changed after a rating was proposed for S 2',
  ])
})

test('RATE-05 RATE-09 a panel decides on gathered cases once the panels of their own inspections have', () => {
  assert.deepEqual(refusals({ ...reviewed, undecided: ['North', 'South'] }), [
    'The cases of North and South count here, and may change until the panel there has decided',
  ])
  assert.deepEqual(refusals(reviewed), [])
})
