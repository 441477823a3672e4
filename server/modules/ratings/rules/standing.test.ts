import assert from 'node:assert/strict'
import { test } from 'node:test'
import { smallRatingProgramme as programme } from '../../../testutils/small-rating-programme.ts'
import type { RatingState, StandardState } from './proposal.ts'
import { faultOfDay, reasonsNotToOpen } from './reasons-not-to-sit.ts'
import { ratingSteps, standingSentence } from './standing.ts'
import { waitingOf } from './waiting.ts'

const hour = (h: number) => new Date(Date.UTC(2026, 1, 16, h))
const proposal = { rating: 'good', reason: 'Strong evidence', by: 'nadia', at: hour(9) }
const one: StandardState = {
  ...{
    code: 'S 1',
    name: 'One',
    basis: 'judgement',
    unanswered: [],
    withoutReasons: [],
    withoutCases: [],
    changedAt: hour(8),
    byCases: null,
  },
  proposal,
}
const two: StandardState = { ...one, code: 'S 2', name: 'Two' }
const done = (by: string, h: number) => ({ by, at: hour(h) })
const noCases = { caseResults: {}, undecided: [] }
const states = {
  answering: {
    ...noCases,
    standards: [
      { ...one, proposal: null, unanswered: ['S 1.1'] },
      { ...two, proposal: null },
    ],
    review: null,
    decision: null,
  },
  begun: { ...noCases, standards: [one, { ...two, proposal: null }], review: null, decision: null },
  outdated: { ...noCases, standards: [one, { ...two, changedAt: hour(10) }], review: null, decision: null },
  proposed: { ...noCases, standards: [one, two], review: null, decision: null },
  reviewed: { ...noCases, standards: [one, two], review: done('ruth', 10), decision: null },
  decided: { ...noCases, standards: [one, two], review: done('ruth', 10), decision: done('helen', 11) },
} satisfies Record<string, RatingState>
const answered = { answered: 4, of: 4 }
const standing = { answered, sitting: false, publishedOn: null }

test('RATE-08 where the ratings stand is told step by step and in one sentence', () => {
  const words = (state: RatingState, more = {}) =>
    ratingSteps({ ...standing, ...more, state }).map(step => `${step.done ? 'x' : '-'} ${step.words}`)
  assert.deepEqual(words(states.answering, { answered: { answered: 3, of: 4 } }), [
    '- 3 of 4',
    '- 0 of 2',
    '- Not yet',
    '- Not yet',
    '- Not yet',
  ])
  assert.deepEqual(words(states.outdated), [
    'x 4 of 4',
    '- 2 of 2, one older than the answers',
    '- Not yet',
    '- Not yet',
    '- Not yet',
  ])
  assert.deepEqual(words({ ...states.outdated, review: done('ruth', 8) })[2], '- Proposals changed since')
  assert.deepEqual(words(states.reviewed, { sitting: true }).slice(2, 4), [
    'x Reviewed on 16 February 2026',
    '- Sitting',
  ])
  assert.deepEqual(words(states.decided, { publishedOn: '2026-03-25' }).slice(3), [
    'x Decided on 16 February 2026',
    'x On 25 March 2026',
  ])
  const sentences = (Object.keys(states) as (keyof typeof states)[]).map(name =>
    standingSentence({ ...standing, state: states[name] }),
  )
  assert.equal(new Set(sentences).size, sentences.length)
  assert.equal(sentences[1], 'No rating is proposed yet for S 2.')
})

const person = (
  username: string,
  permission: 'ratings:propose' | 'ratings:review' | 'ratings:decide',
  onTeam = true,
) => ({
  ...{ username, permissions: new Set([permission]), onTeam },
})
const waits = (state: RatingState, who: ReturnType<typeof person>, sitting = false) =>
  waitingOf(programme, state, sitting, who).map(({ for: what, ...rest }) =>
    'standards' in rest ? `${what} ${rest.standards.map(({ code }) => code)}` : what,
  )

test('RATE-09 ratings wait for the lead inspector, then the head of programme, then the chair, and for nobody else', () => {
  const [nadia, ruth, helen] = [
    person('nadia', 'ratings:propose'),
    person('ruth', 'ratings:review'),
    person('helen', 'ratings:decide', false),
  ]
  assert.deepEqual(waits(states.answering, nadia), ['proposal S 2'])
  assert.deepEqual(waits(states.outdated, nadia), ['proposal S 2'])
  assert.deepEqual(waits(states.outdated, person('gareth', 'ratings:propose', false)), [])
  assert.deepEqual([waits(states.begun, ruth), waits(states.proposed, ruth)], [[], ['review']])
  assert.deepEqual(waits(states.proposed, person('nadia', 'ratings:review')), [])
  assert.deepEqual([waits(states.proposed, helen), waits(states.reviewed, helen)], [[], ['panel']])
  assert.deepEqual(
    [waits(states.reviewed, helen, true), waits(states.decided, helen, true)],
    [['completion'], ['completion']],
  )
  for (const who of [nadia, ruth, helen]) assert.deepEqual(waits(states.decided, who), [])
})

test('RATE-09 a sitting is opened on a real day, not to come, on what is reviewed; a further one with its reason', () => {
  const sitting = { heldOn: '2026-02-18', reasonForNew: '' }
  const reasons = (state: RatingState, more = {}) => reasonsNotToOpen(state, { ...sitting, ...more }, '2026-02-18')
  assert.deepEqual(reasons(states.reviewed), [])
  assert.match(reasons(states.proposed).join(), /has not reviewed/)
  assert.match(reasons(states.begun).join(), /No rating is proposed yet for S 2/)
  assert.deepEqual(reasons(states.decided), ['Enter why the panel decides again'])
  assert.deepEqual(reasons(states.decided, { reasonForNew: 'New evidence' }), [])
  assert.match(faultOfDay('2026-02-30', '2026-03-03') ?? '', /must be a real date/)
  assert.match(faultOfDay('2026-02-19', '2026-02-18') ?? '', /cannot be after today/)
  assert.equal(faultOfDay('2026-02-18', '2026-02-18'), undefined)
})
