import assert from 'node:assert/strict'
import { test } from 'node:test'
import { encryptedPdf, encryptedPdfs } from '../../../testutils/encrypted-pdfs.ts'
import {
  lockedZip,
  oldOfficeFile,
  openDocument,
  packedFile,
  pdfFile,
  wordFile,
} from '../../../testutils/file-contents.ts'
import { fileFolder } from '../../../testutils/file-folder.ts'
import { fileStore } from '../file-store.ts'
import { folderBlobs } from '../stores/folder-blobs.ts'
import { lookInto } from './look-into.ts'
import { RefusedFile } from './refusal.ts'
import { refusalInWords } from './refusal-in-words.ts'

const files = fileStore(folderBlobs(fileFolder()))

/** Which kind a file is, or in words why it is not taken. */
const answerTo = async (name: string, content: Uint8Array): Promise<string> => {
  const incoming = await files.receive(
    (async function* () {
      yield content
    })(),
    1_000_000,
  )
  try {
    return (await lookInto(files, incoming, name)).id
  } catch (error) {
    if (error instanceof RefusedFile) return refusalInWords(error.refusal)
    throw error
  } finally {
    await files.discard(incoming)
  }
}

const text = (words: string): Buffer => Buffer.from(words)
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

test('EVID-05 documents, spreadsheets, slides, pictures and text are taken by their content', async () => {
  assert.equal(await answerTo('plan.pdf', pdfFile()), 'pdf')
  assert.equal(await answerTo('Plan.DOCX', wordFile()), 'docx')
  assert.equal(await answerTo('r.xlsx', packedFile({ '[Content_Types].xml': '', 'xl/workbook.xml': '' })), 'xlsx')
  assert.equal(await answerTo('s.pptx', packedFile({ '[Content_Types].xml': '', 'ppt/presentation.xml': '' })), 'pptx')
  assert.equal(await answerTo('letter.odt', openDocument()), 'odt')
  assert.equal(await answerTo('chart.png', png), 'png')
  assert.equal(await answerTo('list.csv', text('name,date\r\nBeech House,1 March\r\n')), 'text')
  assert.equal(await answerTo('list.csv', Buffer.concat([text('Caf'), Buffer.from([0xe9, 0x0a])])), 'text')
  assert.equal(await answerTo('notes.txt', Buffer.from('\ufeffWelsh: tŷ', 'utf16le')), 'text')
})

const refused: readonly (readonly [what: string, name: string, content: Uint8Array, answer: RegExp])[] = [
  ['an empty file', 'plan.pdf', text(''), /^It is empty/],
  ['a zip file under a password', 'plan.zip', lockedZip(), /^It is protected by a password/],
  [
    'a Word document under a password',
    'plan.docx',
    oldOfficeFile('EncryptedPackage'),
    /^It is protected by a password/,
  ],
  [
    'an OpenDocument under a password',
    'plan.odt',
    openDocument({ 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
    /^It is protected by a password/,
  ],
  ['a packed folder', 'plan.zip', packedFile({ 'a.txt': 'a' }), /^It is a packed folder: unpack it/],
  ['a document with macros', 'plan.docm', wordFile({ 'word/vbaProject.bin': 'x' }), /^It holds macros/],
  [
    'a document with macros that is called harmless',
    'plan.docx',
    wordFile({ 'word/VBAproject.bin': 'x' }),
    /^It holds macros/,
  ],
  ['macros of LibreOffice', 'plan.odt', openDocument({ 'Basic/Standard/Module1.xml': 'x' }), /^It holds macros/],
  [
    'a document of old Office',
    'plan.doc',
    oldOfficeFile('WordDocument'),
    /^It is in an Office format from before 2007/,
  ],
  ['PDF and zip in one', 'plan.pdf', Buffer.concat([pdfFile(), wordFile()]), /^It is two kinds of file in one/],
  ['a picture with a PDF behind it', 'chart.png', Buffer.concat([png, pdfFile()]), /^It is two kinds of file in one/],
  [
    'a zip with a program before it',
    'plan.docx',
    Buffer.concat([text('MZ'), wordFile()]),
    /^It is two kinds of file in one/,
  ],
  ['a zip file that is cut off', 'plan.docx', wordFile().subarray(0, 60), /^It is damaged or incomplete/],
  ['a PDF called a picture', 'plan.png', pdfFile(), /^Its content is PDF, but its name ends differently/],
  ['a text called PDF', 'plan.pdf', text('not a PDF'), /^Its content is plain text, but its name ends differently/],
  [
    'a web page called text',
    'plan.txt',
    text('\n<!DOCTYPE html><script>alert(1)</script>'),
    /^It is a web page: save it as PDF/,
  ],
  ['a script', 'plan.js', text('alert(1)'), /^It is of a kind that is not taken/],
  ['bytes called a list', 'list.csv', Buffer.from([65, 0, 1, 2, 3, 65]), /^Its name says that it is text, but/],
  ['bytes called nothing', 'list', Buffer.from([65, 0, 1, 2, 3, 65]), /^It is of a kind that is not taken/],
  ['a program', 'setup.exe', Buffer.concat([text('MZ'), Buffer.alloc(200)]), /^It is a file of the kind “exe”/],
  [
    'a program called PDF',
    'plan.pdf',
    Buffer.concat([text('\u007fELF'), Buffer.alloc(200)]),
    /^It is a file of the kind “elf”/,
  ],
]

for (const [what, name, content, answer] of refused)
  test(`EVID-05 ${what} is refused, in one sentence`, async () => {
    assert.match(await answerTo(name, content), answer)
  })

for (const { how, locked, open } of encryptedPdfs)
  test(`EVID-05 a PDF under a password (${how}) is refused, and one that only forbids printing is taken`, async () => {
    for (const asStream of [false, true]) {
      assert.match(await answerTo('plan.pdf', encryptedPdf(locked, { asStream })), /^It is protected by a password/)
      assert.equal(await answerTo('plan.pdf', encryptedPdf(open, { asStream })), 'pdf')
    }
    const inBrackets = open.replace(/<([0-9a-f]{64,})>/g, (_, hex: string) => {
      const signs = [...Buffer.from(hex, 'hex').toString('latin1')]
      return `(${signs.map(sign => (/[\\()\r]/.test(sign) ? `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}` : sign)).join('')})`
    })
    assert.equal(await answerTo('plan.pdf', encryptedPdf(inBrackets)), 'pdf')
    assert.match(
      await answerTo('plan.pdf', encryptedPdf(open.replace(/\/R \d/, '/R 9'))),
      /^It is protected by a password/,
    )
  })

test('EVID-05 an old container under the name of a new document is one under a password, wherever it says so', async () => {
  assert.match(await answerTo('plan.docx', oldOfficeFile('DataSpaces')), /^It is protected by a password/)
})

test('EVID-05 every refusal has one sentence in English and in Welsh, without a full stop', () => {
  const reasons = 'empty password macros old-office packed two-kinds web-page not-text damaged virus broken-off'.split(
    ' ',
  )
  const all = [...reasons.map(why => ({ why })), { why: 'too-large', most: 5e8 }, { why: 'not-allowed', found: 'exe' }]
  const slides = { why: 'not-of-these' as const, is: 'jpg', taken: ['docx', 'pptx', 'pdf'] }
  for (const refusal of [...all, slides, { why: 'not-allowed' }, { why: 'wrong-ending', is: 'PDF' }]) {
    const [english, welsh] = (['en', 'cy'] as const).map(language => refusalInWords(refusal as never, language))
    assert.notEqual(english, welsh)
    for (const words of [english, welsh]) assert.match(String(words), /[^.]$/)
  }
  assert.match(
    refusalInWords(slides),
    /^It is a file of the kind “JPEG picture”, which is not taken here: send it as Word, PowerPoint or PDF$/,
  )
  assert.match(refusalInWords({ why: 'too-large', most: 500_000_000 }), /^It is larger than 500 MB/)
})
