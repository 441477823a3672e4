import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { writeCsv } from 'hucre/csv'
import { readCsv } from './csv.ts'
import { UnreadableFile } from './unreadable-file.ts'

const rowsOf = (text: string): string[][] => [...readCsv(text)].map(({ cells }) => cells)
const linesOf = (text: string): number[] => [...readCsv(text)].map(({ line }) => line)
const refused = (text: string, message: RegExp): void =>
  assert.throws(
    () => rowsOf(text),
    error => error instanceof UnreadableFile && message.test(error.message),
  )

test('SAMP-01 any cells come back from CSV as they went in, whatever stands between them', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', '"', ',', ';', '\t', '\n', '\r'), maxLength: 6 })
  const rows = fc
    .integer({ min: 2, max: 4 })
    .chain(width =>
      fc.tuple(
        fc.constant(Array.from({ length: width }, (_, i) => `name ${i}`)),
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }),
      ),
    )
  const options = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineSeparator: fc.constantFrom('\n', '\r\n'),
  })
  fc.assert(
    fc.property(rows, options, fc.boolean(), ([header, others], { delimiter, lineSeparator }, all) => {
      const given = [header, ...others]
      const text = writeCsv(given, { delimiter, lineSeparator, quoteStyle: all ? 'all' : 'required' })
      assert.deepEqual(rowsOf(text), given)
    }),
  )
})

test('SAMP-01 rows carry the line that they begin on, when cells go over several', () => {
  assert.deepEqual(linesOf('a,b\n1,"x\ny"\r\n2,"x\r\ny\rz"\r3,4\n'), [1, 2, 4, 7])
  assert.deepEqual(linesOf('\n\na,b'), [1, 2, 3])
})

test('SAMP-01 the first row says what stands between the cells', () => {
  assert.deepEqual(rowsOf('a;b;c\n1,5;2;F;'), [
    ['a', 'b', 'c'],
    ['1,5', '2', 'F', ''],
  ])
  assert.deepEqual(rowsOf('a\tb\nF;W,1\t2')[1], ['F;W,1', '2'])
  assert.deepEqual(rowsOf('"a;b;c;d",e\nF;W,2')[1], ['F;W', '2'])
  assert.deepEqual(rowsOf('a'), [['a']])
  assert.deepEqual(rowsOf(''), [])
})

test('SAMP-01 quotation marks out of balance are refused with their line, not guessed at', () => {
  refused('a,b\n1,"2\n3,4\n', /opens a cell on line 2 is never closed/)
  refused('a,b\n1,"2"3\n', /begins on line 2 has more text/)
  refused('a,b\n1,"2\n3,"4"\n', /begins on line 2 has more text/)
  refused('a,b\n1,2\n3,4"\n', /Line 3 has a quotation mark/)
  refused('a,b\n1,"2""\n', /opens a cell on line 2 is never closed/)
})

test('SAMP-01 a row of a thousand columns and more is refused', () => {
  assert.equal(rowsOf(','.repeat(999))[0]?.length, 1000)
  refused(`a\n${','.repeat(1000)}`, /Line 2 has more than 1,000 columns/)
})
