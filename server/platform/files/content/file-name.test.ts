import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanFileName, endingOf } from './file-name.ts'

test('EVID-05 a path in a file name, hidden characters and dots at its ends are taken away', () => {
  assert.equal(cleanFileName('../../etc/passwd.pdf'), 'passwd.pdf')
  assert.equal(cleanFileName('C:\\Users\\sam\\Risk register.xlsx'), 'Risk register.xlsx')
  assert.equal(cleanFileName('plan\u202efdp.exe\r\n'), 'planfdp.exe')
  assert.equal(cleanFileName('.htaccess'), 'htaccess')
  assert.equal(cleanFileName('a "quoted": name?.pdf'), 'a _quoted__ name_.pdf')
  assert.equal(cleanFileName('..'), 'file')
  assert.equal(cleanFileName(''), 'file')
  assert.equal(cleanFileName('Cynllun busnes – tŷ.pdf'), 'Cynllun busnes – tŷ.pdf')
})

test('EVID-05 whatever a file is called, its name is no path, is short, shows all of itself, and is clean already', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), given => {
      const name = cleanFileName(given)
      assert.doesNotMatch(name, /[/\\"<>]|\p{Cc}|\p{Cf}|^\.|^$/u)
      assert.ok([...name].length <= 150)
      assert.equal(cleanFileName(name), name)
    }),
  )
  assert.equal(endingOf(cleanFileName(`${'x'.repeat(400)}.pdf`)), 'pdf')
})
