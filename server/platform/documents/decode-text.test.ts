import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { decodeText } from './decode-text.ts'
import { UnreadableFile } from './unreadable-file.ts'

const refused = (bytes: Uint8Array, message: RegExp): void =>
  assert.throws(
    () => decodeText(bytes),
    error => error instanceof UnreadableFile && message.test(error.message),
  )
const utf16 = (text: string, mark: readonly [number, number]): Buffer => {
  const bytes = Buffer.from(text, 'utf16le')
  return Buffer.concat([Buffer.from(mark), mark[0] === 0xff ? bytes : bytes.swap16()])
}

test('SAMP-01 text comes back from every encoding that lists are saved in', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aZ,;"\t\r\n', 'é', 'ŵ', '€', '‘', '😀'), maxLength: 40 })
  fc.assert(
    fc.property(text, given => {
      assert.equal(decodeText(Buffer.from(given)), given)
      assert.equal(decodeText(Buffer.from(`\ufeff${given}`)), given)
      assert.equal(decodeText(utf16(given, [0xff, 0xfe])), given)
      assert.equal(decodeText(utf16(given, [0xfe, 0xff])), given)
    }),
  )
})

test('SAMP-01 what is not UTF-8 is read as Windows-1252, with its own letters', () => {
  assert.equal(decodeText(Buffer.from([0x53, 0x69, 0xe2, 0x6e])), 'Siân')
  assert.equal(decodeText(Buffer.from([0x80, 0x20, 0x91, 0xf1, 0x92])), '€ ‘ñ’')
})

test('SAMP-01 bytes that are no text are refused, with the line', () => {
  refused(Buffer.from('crn\nX000001\0'), /line 2 has a character that no text has/)
  refused(Buffer.from('a\r\nb\rc\n\u0007'), /line 4/)
  refused(Buffer.from([0x61, 0x81, 0x62]), /line 1/)
  refused(utf16('crn', [0xff, 0xfe]).subarray(2), /line 1/)
  refused(Buffer.from('c\u0085'), /line 1/)
})

test('SAMP-01 text that lost a part of a letter is refused instead of guessed at', () => {
  refused(Buffer.concat([Buffer.from('Siân '), Buffer.from([0xc3])]), /UTF-8 with damaged letters/)
  refused(Buffer.from([0xef, 0xbb, 0xbf, 0x61, 0xe2]), /UTF-8 with damaged letters/)
  refused(utf16('crn', [0xff, 0xfe]).subarray(0, 5), /UTF-16LE with damaged letters/)
  refused(utf16('\ud800x', [0xfe, 0xff]), /UTF-16BE with damaged letters/)
})
