import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankInterview, type InterviewText, nobody } from './interview-text.ts'
import { reasonsNotToRecord } from './reasons-not-to-record.ts'

const interview = { secondPersonOnlyWhen: ['The practitioner is very new', 'A key role in an intervention'] }
const fieldsOf = (text: Partial<InterviewText>): string[] =>
  reasonsNotToRecord(interview, { ...blankInterview, ...text }).map(({ field }) => field)

const interviewees = [null, 'practitioner', 'substitute'] as const
const supervising = [null, 'yes', 'no'] as const
const given = [null, 'none', 'practitioner', 'substitute'] as const
const seconds = [null, nobody, ...interview.secondPersonOnlyWhen, 'To be supportive'] as const

test('CASE-06 the manual’s rules on feedback and second persons hold for everything that can be chosen', () => {
  let refused = 0
  for (const interviewee of interviewees)
    for (const substituteSupervises of supervising)
      for (const feedback of given)
        for (const secondPerson of seconds)
          for (const secondPersonLeft of ['', ' ', '11:15']) {
            const text = { interviewee, substituteSupervises, feedback, secondPerson, secondPersonLeft }
            const isGiven = feedback !== null && feedback !== 'none'
            const toSubstitute = isGiven && (interviewee === 'substitute' || feedback === 'substitute')
            const isThere = secondPerson !== null && secondPerson !== nobody
            const expected = [
              ...(secondPerson === 'To be supportive' ? ['secondPerson'] : []),
              ...(isGiven && isThere && secondPersonLeft !== '11:15' ? ['secondPersonLeft'] : []),
              ...((toSubstitute && substituteSupervises !== 'yes') ||
              (feedback === 'substitute' && interviewee === 'practitioner')
                ? ['feedback']
                : []),
            ]
            assert.deepEqual(fieldsOf(text), expected, JSON.stringify(text))
            refused += Math.sign(expected.length)
          }
  assert.ok(refused > 100)
})

test('CASE-06 what is merely unfinished is never refused', () => {
  const halves: Partial<InterviewText>[] = [
    {},
    { heldOn: { day: '3', month: '', year: '20' }, heldAt: '10:' },
    { interviewee: 'substitute' },
    { secondPerson: interview.secondPersonOnlyWhen[0] as string },
    { feedback: 'practitioner' },
    { strengths: 'Clear about the risk', areas: '' },
  ]
  for (const half of halves) assert.deepEqual(fieldsOf(half), [], JSON.stringify(half))
})

test('CASE-06 a substitute of whom it is not said whether they supervise gets no feedback until it is', () => {
  const text = { ...blankInterview, interviewee: 'substitute', feedback: 'substitute' } as const
  assert.deepEqual(
    reasonsNotToRecord(interview, text).map(each => each.text),
    ['No feedback is given to a substitute who does not supervise the practitioner: select whether they do'],
  )
})
