import assert from 'node:assert/strict'
import { test } from 'node:test'
import { blankInterview, type InterviewText, isSameInterview, nobody } from './interview-text.ts'
import { remarksOnInterview } from './remarks-on-interview.ts'

const remarks = (text: Partial<InterviewText>): string[] => remarksOnInterview({ ...blankInterview, ...text })
const second = 'The practitioner is very new'

test('CASE-06 nothing is pointed out about an interview that agrees with itself, or that is not begun', () => {
  assert.deepEqual(remarks({}), [])
  const whole: InterviewText = {
    ...{ heldOn: { day: '3', month: '2', year: '2026' }, heldAt: '10:30am', language: 'cy', interviewee: 'substitute' },
    ...{ substituteRole: 'Team manager', substituteSuitable: 'Supervised the case', substituteSupervises: 'yes' },
    ...{ notes: { learning: 'Had training' }, codes: ['learning-relevant-training'] },
    ...{ secondPerson: second, secondPersonLeft: '11am', feedback: 'substitute', strengths: 'Plan', areas: 'Review' },
  }
  assert.deepEqual(remarks(whole), [])
})

test('CASE-06 a second person who has not left is pointed out before feedback', () => {
  assert.deepEqual(remarks({ secondPerson: second }), [
    'Ask the second person to leave before feedback, and record when',
  ])
  assert.deepEqual(remarks({ secondPerson: nobody, secondPersonLeft: '11am' }), [
    'A second person left, and none is recorded as there',
  ])
})

test('CASE-06 what does not agree, or is missing beside what is there, is pointed out', () => {
  assert.deepEqual(remarks({ heldOn: { day: '30', month: '2', year: '2026' } }), [
    'The day of the interview is not a real date',
  ])
  assert.equal(remarks({ interviewee: 'substitute' }).length, 3)
  assert.deepEqual(remarks({ notes: { learning: 'Had training' } }), ['Notes are written, and nothing is coded'])
  assert.deepEqual(remarks({ feedback: 'none', strengths: 'Plan' }), [
    'Strengths or areas are written, and no feedback was given',
  ])
  assert.deepEqual(remarks({ feedback: 'practitioner' }), [
    'Feedback was given, and it is not recorded who was interviewed',
    'Feedback was given, and no key strength is recorded',
    'Feedback was given, and no area for improvement is recorded',
  ])
  const toTheOther = remarks({
    interviewee: 'substitute',
    feedback: 'practitioner',
    strengths: 'Plan',
    areas: 'Review',
  })
  assert.ok(toTheOther.includes('Feedback was given to the practitioner, and a substitute was interviewed'))
})

test('CASE-03 two interviews are the same when every part is, in whatever order', () => {
  const one = { ...blankInterview, notes: { learning: 'a', workload: 'b' }, codes: ['x', 'y'] }
  assert.ok(isSameInterview(one, { ...one, notes: { workload: 'b', learning: 'a' }, codes: ['y', 'x'] }))
  const changes: Partial<InterviewText>[] = [
    { heldOn: { day: '1', month: '', year: '' } },
    { heldAt: '10' },
    { interviewee: 'practitioner' },
    { substituteRole: 'a' },
    { substituteSuitable: 'a' },
    { substituteSupervises: 'no' },
    { language: 'en' },
    { notes: { learning: 'a' } },
    { notes: { learning: 'a', workload: 'c' } },
    { notes: { learning: 'a', oversight: 'b' } },
    { codes: ['x'] },
    { codes: ['x', 'z'] },
    { secondPerson: nobody },
    { secondPersonLeft: '11' },
    { feedback: 'none' },
    { strengths: 'a' },
    { areas: 'a' },
  ]
  for (const change of changes) assert.ok(!isSameInterview(one, { ...one, ...change }), JSON.stringify(change))
})
