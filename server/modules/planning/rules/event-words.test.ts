import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eventInWords } from './event-words.ts'

test('CONF-02 what was done on an inspection is told in words', () => {
  const moved = {
    what: 'STEP_MOVED',
    details: {
      step: 'publication',
      name: 'Publication',
      from: { date: '2026-03-27', time: null },
      to: { date: '2026-04-01', time: '09:30' },
      followed: [{ step: 'general-feedback', from: '2026-04-10', to: '2026-04-15' }],
      reason: 'The printer is on holiday',
    },
  }
  assert.deepEqual(eventInWords(moved), {
    text: 'Moved “Publication” from Friday 27 March 2026 to Wednesday 1 April 2026, 9:30am',
    details: [
      'Reason: The printer is on holiday',
      'What followed: general feedback, from Friday 10 April 2026 to Wednesday 15 April 2026',
    ],
  })
  const added = { name: 'Nadia Rahman', role: 'lead-inspector', roleName: 'Lead inspector' }
  assert.equal(
    eventInWords({ what: 'TEAM_MEMBER_ADDED', details: added }).text,
    'Put Nadia Rahman on the team as Lead inspector',
  )
})

test('CONF-02 what later modules record is told by its name and details', () => {
  const saved = { code: 'N.1.1', version: 3, agreed: true, codes: ['a', 'b'], due: '2026-03-27', note: null, who: {} }
  assert.deepEqual(eventInWords({ what: 'ANSWER_SAVED', details: { ...saved, lastSeen: { version: 2 } } }), {
    text: 'Answer saved',
    details: [
      'Code: N.1.1',
      'Version: 3',
      'Agreed: yes',
      'Codes: a, b',
      'Due: Friday 27 March 2026',
      'Note: none',
      'Who: ',
      'Last seen: version 2',
    ],
  })
})
