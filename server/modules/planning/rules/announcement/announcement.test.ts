import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { smallProgramme } from '../../../../testutils/small-programme.ts'
import { type Announcement, corrected, languagesOf, lettersOf, unprepared } from './announcement.ts'
import { type Correction, reasonsNotToCorrect, withCorrection } from './correction.ts'
import { fillIn, type LetterFacts } from './fill-in.ts'
import { reasonsNotToIssue } from './reasons-not-to-issue.ts'
import { reasonsNotToRecordTold } from './told.ts'

const programme = smallProgramme()
const step = (id: string, date: string, time: string | null) => ({ id, date, time, until: null }) as never
const facts: LetterFacts = {
  place: 'Larchwood House',
  steps: [step('announcement', '2026-02-09', '09:30')],
  team: [
    { role: 'lead', name: 'Nadia Rahman' },
    { role: 'lead', name: 'Gareth Pryce' },
  ],
  surveys: { staff: 'https://example.org/staff' },
}
const told = [
  {
    id: 'a',
    person: 'The manager',
    how: 'By telephone',
    toldBy: 'Nadia Rahman',
    toldOn: '2026-02-09',
    toldAt: '09:00',
  },
]

test('PLAN-05 the blanks of a letter say the day, the people and the place in the language of the letter', () => {
  const [[, letter] = []] = lettersOf(programme)
  const text = letter?.paragraphs[0]?.text as { en: string; cy: string }
  assert.equal(
    fillIn(text.en, facts, 'en'),
    'Nadia Rahman and Gareth Pryce comes to Larchwood House after Monday 9 February 2026, 9:30am. Tell us at https://example.org/staff',
  )
  assert.equal(fillIn(text.cy, facts, 'cy'), 'Larchwood House: Dydd Llun 9 Chwefror 2026, 9:30am')
})

test('PLAN-05 what nobody has said yet is marked in the letter and keeps it from being issued', () => {
  const bare = { ...facts, team: [], surveys: {} }
  assert.match(fillIn('{team:lead}, {survey:staff}', bare, 'en'), /^\[not known yet\], \[not known yet\]$/)
  const issuing = { programme, announcement: unprepared, told, facts: bare, owed: ['No sample is drawn yet'] }
  assert.deepEqual(reasonsNotToIssue(issuing), [
    'The letters speak of who is on the team as Lead inspector, which is not known yet',
    'The letters speak of the address of “Staff survey”, which is not known yet',
    'No sample is drawn yet',
  ])
  assert.deepEqual(reasonsNotToIssue({ ...issuing, facts, owed: [] }), [])
})

test('PLAN-05 the inspected body is told before it is written to, and written to once', () => {
  const issuing = { programme, announcement: unprepared, told: [], facts, owed: [] }
  assert.deepEqual(reasonsNotToIssue(issuing), ['Record first who was told of the inspection, by whom, when and how'])
  const issued: Announcement = { ...unprepared, issued: { at: new Date(0), by: 'nadia' } }
  assert.match(reasonsNotToIssue({ ...issuing, told, announcement: issued }).join(), /issued already/)
})

test('PLAN-05 whoever was told was told by someone of the team, and not in the future', () => {
  const telling = { person: 'The manager', how: 'By telephone', toldBy: 'nadia', toldOn: '2026-02-09', toldAt: '09:15' }
  const team = [{ username: 'nadia' }]
  const now = { day: '2026-02-09', time: '09:15' }
  assert.deepEqual(reasonsNotToRecordTold(telling, team, now), [])
  const wrong = { ...telling, person: ' ', how: '', toldBy: 'tom', toldAt: '09:16' }
  assert.deepEqual(
    reasonsNotToRecordTold(wrong, team, now).map(({ field }) => field),
    ['person', 'how', 'toldBy', 'toldOn'],
  )
})

const words = fc.string({ minLength: 1 }).filter(text => text.trim() !== '' && !/[{}]/.test(text))
const correction = (en: string): Correction => ({ letter: 'letter', words: { dates: { en } }, surveys: {} })

test('PLAN-05 words that were corrected stand in the letter, and the programme’s own put back leave no correction', () => {
  const [[id, letter] = []] = lettersOf(programme)
  if (!id || !letter) throw new Error('The small programme has a letter')
  fc.assert(
    fc.property(words, text => {
      assert.deepEqual(reasonsNotToCorrect(programme, unprepared, correction(text)), [])
      const { corrections } = withCorrection(programme, unprepared, correction(text))
      const now = corrected(id, letter, corrections)
      assert.equal(now.paragraphs[0]?.text.en, text.trim())
      assert.equal(now.paragraphs[0]?.text.cy, letter.paragraphs[0]?.text.cy)
      const back = withCorrection(
        programme,
        { corrections, surveys: {} },
        correction(letter.paragraphs[0]?.text.en ?? ''),
      )
      assert.deepEqual(back.corrections, { letter: {} })
    }),
  )
})

test('PLAN-05 a correction is refused with each fault at its paragraph', () => {
  const faults = (given: Correction, announcement = unprepared) =>
    reasonsNotToCorrect(programme, announcement, given).map(({ field, text }) => `${field}: ${text}`)
  assert.deepEqual(faults(correction('  ')), ['dates-en: Enter the words of this paragraph'])
  assert.deepEqual(faults(correction('Come {when}')), [
    'dates-en: “{when}” cannot be filled in. Write the words themselves, or a blank that the letter had',
  ])
  assert.deepEqual(faults({ ...correction('Come'), surveys: { staff: 'javascript:alert(1)' } }), [
    'survey-staff: The address must begin with https://, such as https://example.org/survey',
  ])
  assert.match(faults({ ...correction('Come'), letter: 'none' }).join(), /no such letter/)
  const issued = { ...unprepared, issued: { at: new Date(0), by: 'nadia' } }
  assert.match(faults(correction('Come'), issued).join(), /stays as it was issued/)
})

test('PLAN-05 in Wales the inspected body is written to in both languages', () => {
  assert.deepEqual(languagesOf({ wales: true }), ['en', 'cy'])
  assert.deepEqual(languagesOf({ wales: false }), ['en'])
})
