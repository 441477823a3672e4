import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { readPdf, readWord } from '../../testutils/read-document.ts'
import type { Document } from './document.ts'
import { documentDownload, documentFile } from './document-file.ts'

const rows = Array.from({ length: 60 }, (_, i) => ['9:30am', `Case ${i}`, 'X'])

const letter: Document = {
  title: 'Llythyr i Dŷ Ŵyn',
  language: 'cy',
  subject: 'Cyhoeddi’r arolygiad',
  from: 'Yr arolygiaeth',
  date: '2026-02-11',
  blocks: [
    { kind: 'address', lines: ['Mair Prys', 'Stryd Fawr'] },
    { kind: 'paragraph', text: 'Un\nDau' },
    { kind: 'heading', level: 2, text: 'Rhan' },
    { kind: 'heading', level: 3, text: 'Darn' },
    { kind: 'list', items: ['cyntaf', ['gweler ', { text: 'y tudalen', href: 'https://example.org/a?b=1&c=2' }]] },
    { kind: 'list', items: ['ail'], numbered: true },
    { kind: 'facts', facts: [{ name: 'Lle', text: [{ text: 'Wales', language: 'en' }] }] },
    { kind: 'note', text: [{ text: 'Pwysig', strong: true }] },
    { kind: 'page-break' },
    {
      kind: 'table',
      caption: 'Dydd Llun',
      columns: [{ heading: 'Amser' }, { heading: 'Achos', width: 2 }, { heading: 'Nifer', align: 'right' }],
      rows,
    },
  ],
}

let pdf: Uint8Array
let word: Uint8Array

before(async () => {
  ;[pdf, word] = await Promise.all([documentFile(letter, 'pdf'), documentFile(letter, 'docx')])
})

test('REPT-07 a PDF says what the document says, page by page, in its language', () => {
  const { text, properties } = readPdf(pdf)
  assert.match(
    text,
    /Yr arolygiaeth\s+Llythyr i Dŷ Ŵyn\s+11 Chwefror 2026\s+Mair Prys\nStryd Fawr\s+Un\nDau\s+Rhan\s+Darn/,
  )
  assert.match(text, /• cyntaf\n • gweler y tudalen\n 1\. ail\n/)
  assert.match(
    text,
    /Lle: Wales\s+Pwysig\s+Yr arolygiaeth Tudalen 1 o 3\n\fDydd Llun\n Amser Achos Nifer\n 9:30am Case 0 X/,
  )
  assert.match(text, /Tudalen 2 o 3\n\f Amser Achos Nifer\n/)
  assert.deepEqual(
    [properties.Title, properties.Subject, properties.Author],
    [letter.title, letter.subject, letter.from],
  )
  assert.match(properties['Page size'] ?? '', /^595\S* x 841\S* pts \(A4\)/)
})

test('REPT-07 a PDF is read aloud by its headings, lists and table headers (PDF/UA-1)', () => {
  const { properties, structure } = readPdf(pdf)
  assert.equal(properties.Tagged, 'yes')
  const tags = structure.join('\n')
  assert.match(tags, /^H1.*\n"Llythyr i Dŷ Ŵyn"/m)
  assert.match(tags, /^H2.*\n"Rhan"\nH3.*\n"Darn"\nL:?\n/m)
  assert.match(tags, /^Link\n(.*\n){1,3}?"y tudalen"/m)
  assert.match(tags, /^Table\nCaption\n(.*\n){1,3}?"Dydd Llun"\nTHead\nTR\nTH.*\n\/Scope \/Column\n/m)
  const plain = Buffer.from(pdf).toString('latin1')
  assert.match(plain, /<pdfuaid:part>1</)
  assert.match(plain, /\/Lang \(cy-GB\)/)
})

test('REPT-07 a Word file has the same words, with headings, lists and table headers that are such', () => {
  const parts = readWord(word)
  const body = parts.get('word/document.xml') ?? ''
  const texts = [...body.matchAll(/<w:t[ >][^<]*|<w:br\/>/g)].map(([text]) => text.replace(/^<[^>]*>/, ''))
  assert.equal(
    texts.slice(0, 20).join('|'),
    'Yr arolygiaeth|Llythyr i Dŷ Ŵyn|11 Chwefror 2026|Mair Prys||Stryd Fawr|Un||Dau|Rhan|Darn|cyntaf|gweler |y tudalen|ail|Lle|: |Wales|Pwysig|Dydd Llun',
  )
  for (const form of ['Heading1', 'Heading2', 'Heading3', 'ListParagraph', 'Caption', 'Hyperlink'])
    assert.match(body, new RegExp(`w:val="${form}"`))
  assert.equal(body.match(/<w:tblHeader\/>/g)?.length, 1)
  assert.equal(body.match(/<w:tr>/g)?.length, rows.length + 1)
  assert.match(body, /<w:lang w:val="en-GB"\/>.*?Wales/)
  assert.match(parts.get('word/styles.xml') ?? '', /<w:lang w:val="cy-GB"\/>/)
  assert.match(parts.get('word/footer1.xml') ?? '', /Tudalen /)
  const properties = parts.get('docProps/core.xml') ?? ''
  assert.match(properties, /<dc:title>Llythyr i Dŷ Ŵyn<.*<dc:subject>Cyhoeddi’r arolygiad<.*2026-02-11T00:00:00Z/)
  const link = /<w:hyperlink[^>]* r:id="(\w+)"/.exec(body)?.[1]
  assert.match(
    parts.get('word/_rels/document.xml.rels') ?? '',
    new RegExp(`Id="${link}"[^>]*Target="https://example.org/a\\?b=1&amp;c=2"`),
  )
})

test('REPT-07 the same document gives the same bytes', async () => {
  const again = await Promise.all([documentFile(letter, 'pdf'), documentFile(letter, 'docx')])
  assert.deepEqual(
    again.map(bytes => Buffer.from(bytes).toString('base64')),
    [pdf, word].map(bytes => Buffer.from(bytes).toString('base64')),
  )
})

test('REPT-07 what is typed stays text: markup, signs, other scripts, letters without a form, very long words', async () => {
  const typed = '#import "x" \\ $a$ *b* _c_ `d` <w:p> ]]> &amp; © 😀 中文 👩‍👩‍👧 a\u0000b\u0007c\u200bd\u202ee\ud800f'
  const hostile: Document = {
    ...letter,
    title: typed,
    blocks: [
      { kind: 'paragraph', text: typed },
      { kind: 'paragraph', text: 'שלום' },
      { kind: 'paragraph', text: 'العربية' },
      {
        kind: 'table',
        caption: typed,
        columns: [{ heading: typed }, { heading: 'a' }],
        rows: [[typed, 'W'.repeat(500)]],
      },
      { kind: 'facts', facts: [{ name: typed, text: typed }] },
    ],
  }
  const { text: read, properties } = readPdf(await documentFile(hostile, 'pdf'))
  const text = read.replaceAll('\u{200B}', '')
  assert.match(text, /\n#import "x" \\ \$a\$ \*b\* _c_ `d` <w:p> \]\]> &amp; © 😀 �� ��� abcdef\n/)
  assert.match(text, /\n.*שלום/)
  assert.match(text, /\n.*العربية/)
  assert.equal(text.match(/W/g)?.length, 500)
  assert.match(properties.Title ?? '', /^#import "x" \\ \$a\$/)
  const parts = readWord(await documentFile(hostile, 'docx'))
  const printed = ['\0', '\u0007', '\u202e', '\ud800']
    .reduce((rest, each) => rest.replaceAll(each, ''), typed)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
  const body = parts.get('word/document.xml') ?? ''
  assert.equal(body.replaceAll('&quot;', '"').split(`>${printed}<`).length - 1, 7)
})

test('REPT-07 a mistake in a description is told before it makes an unreadable file', async () => {
  const only = (...blocks: Document['blocks']) => documentFile({ ...letter, blocks }, 'pdf')
  await assert.rejects(only({ kind: 'heading', level: 3, text: 'x' }), /“x” leaves out a level/)
  await assert.rejects(
    only({ kind: 'table', caption: 'x', columns: [{ heading: 'a' }], rows: [['1', '2']] }),
    /as many cells/,
  )
  for (const href of ['javascript:alert(1)', '/inspections', 'https://a b'])
    await assert.rejects(only({ kind: 'note', text: [{ text: 'x', href }] }), /no address/)
  const wide = await documentDownload({ ...letter, landscape: true, blocks: [] }, 'pdf', 'wide')
  assert.deepEqual([wide.download, wide.type], ['wide.pdf', 'application/pdf'])
  assert.match(readPdf(wide.body as Uint8Array).properties['Page size'] ?? '', /^841\S* x 595/)
})
