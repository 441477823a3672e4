import assert from 'node:assert/strict'
import { test } from 'node:test'
import { zipSync } from 'fflate'
import { writeOds } from 'hucre/ods'
import { writeXlsx } from 'hucre/xlsx'
import { fileKind } from './file-kind.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const sheets = [{ name: 'List', rows: [['crn']] }]

test('SAMP-01 a file is what its content says', async () => {
  assert.equal(fileKind(bytes('')), 'empty')
  assert.equal(fileKind(bytes('crn,pdu\nX000001,North\n')), 'other')
  assert.equal(fileKind(bytes('PK,crn\n1,X000001\n')), 'other')
  assert.equal(fileKind(bytes('%PDF-1.7\n%âãÏÓ')), 'pdf')
  assert.equal(fileKind(bytes('\ufeff\n%PDF-1.4')), 'pdf')
  assert.equal(fileKind(bytes('\ufeff  <!DOCTYPE html><table>')), 'web-page')
  assert.equal(fileKind(bytes('<html>')), 'web-page')
  assert.equal(fileKind(Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), 'image')
  assert.equal(fileKind(Buffer.from([0x1f, 0x8b, 8, 0])), 'packed')
  assert.equal(fileKind(zipSync({ 'a.csv': bytes('crn') })), 'zip')
  assert.equal(fileKind(zipSync({})), 'zip')
  assert.equal(fileKind(zipSync({ '[Content_Types].xml': bytes('x'), 'word/document.xml': bytes('x') })), 'zip')
  assert.equal(fileKind(await writeXlsx({ sheets })), 'workbook')
  assert.equal(fileKind(await writeOds({ sheets })), 'opendocument')
})

test('SAMP-01 a workbook under a password and one of before 2007 are told apart', async () => {
  const encryption = { password: 'secret', spinCount: 1000 }
  assert.equal(fileKind(await writeXlsx({ sheets, encryption })), 'protected')
  assert.equal(fileKind(Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')), 'old-office')
})
