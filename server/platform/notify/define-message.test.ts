import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testMessage, testValues } from '../../testutils/test-message.ts'
import { defineMessage, renderMessage } from './define-message.ts'

const to = { name: 'Ann Lee' }

test('a message is in the language of who gets it, days and links and all', () => {
  const english = renderMessage(testMessage, { language: 'en', to, values: testValues })
  assert.equal(english.subject, 'The inspection of Larchwood House')
  assert.match(english.text, /^Dear Ann Lee\n\n3 files came on Wednesday 4 March 2026 at 9am\.\n\nThe plan: \{0\}/)
  assert.deepEqual(english.links, [
    { path: testValues.plan, secret: false },
    { path: testValues.invitation, secret: true },
  ])
  const welsh = renderMessage(testMessage, { language: 'cy', to, values: testValues })
  assert.equal(welsh.subject, 'Arolygiad Larchwood House')
  assert.match(welsh.text, /^Annwyl Ann Lee\n\nDaeth 3 ffeil ar Dydd Mercher 4 Mawrth 2026 am 9am\./)
})

test('CONF-03 no message takes free text, the number of a case or an address elsewhere', () => {
  // @ts-expect-error no kind of value is for text that someone typed
  defineMessage('note', { note: 'text' }, testMessage.words)
  // @ts-expect-error a value that the message does not list is none of it
  const more = { language: 'en', to, values: { ...testValues, crn: 'X123456' } } satisfies Parameters<
    typeof renderMessage<typeof testMessage.takes>
  >[1]
  assert.doesNotMatch(renderMessage(testMessage, more).text, /X123456/)
  const wrong = [
    { place: 'The case X123456' },
    { place: 'one\ntwo' },
    { place: '{0}' },
    { place: '' },
    { place: 'x'.repeat(201) },
    { day: '4 March 2026' },
    { time: 'nine' },
    { files: -1 },
    { plan: 'https://elsewhere.example/' },
    { plan: '//elsewhere.example/' },
    { invitation: '/a path' },
  ]
  for (const values of wrong)
    assert.throws(
      () => renderMessage(testMessage, { language: 'en', to, values: { ...testValues, ...values } }),
      /cannot say/,
      JSON.stringify(values),
    )
})
