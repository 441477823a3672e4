import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Document } from './document.ts'
import { documentContent } from './document-content.ts'

const document: Document = {
  title: 'A letter',
  language: 'cy',
  subject: 'What it is',
  from: 'The inspectorate',
  date: '2026-02-11',
  blocks: [
    { kind: 'address', lines: ['A <b>', 'Road'] },
    { kind: 'heading', level: 2, text: 'Part' },
    { kind: 'heading', level: 3, text: 'Piece' },
    { kind: 'heading', level: 4, text: 'Bit' },
    { kind: 'paragraph', text: ['see ', { text: 'this', strong: true, language: 'en', href: 'mailto:a@example.org' }] },
    { kind: 'list', items: ['one\ntwo'] },
    { kind: 'list', items: ['three'], numbered: true },
    { kind: 'facts', facts: [{ name: 'Where', text: 'Here' }] },
    { kind: 'note', text: 'Mind' },
    { kind: 'page-break' },
    {
      kind: 'table',
      caption: 'Monday',
      columns: [{ heading: 'A' }, { heading: 'B', align: 'right' }],
      rows: [['<i>', '2']],
    },
  ],
}

test('REPT-07 on a page a document says the same, marked by its language', () => {
  const page = documentContent(document).toString().replaceAll(/\s+/g, ' ')
  for (const part of [
    '<div lang="cy">',
    '<p class="govuk-body">A &lt;b&gt;<br>Road</p>',
    '>Part</h2>',
    '>Piece</h3>',
    '>Bit</h4>',
    'see <a class="govuk-link" href="mailto:a@example.org"><span lang="en"><strong>this</strong></span></a>',
    '<ul class="govuk-list govuk-list--bullet"><li>one<br>two</li></ul>',
    '<ol class="govuk-list govuk-list--number"><li>three</li></ol>',
    'Monday</caption>',
    '&lt;i&gt;',
  ])
    assert.ok(page.includes(part), part)
  assert.match(page, /<dt[^>]*> Where <\/dt> <dd[^>]*> Here <\/dd>/)
  assert.match(page, /<th[^>]*scope="col"[^>]*>B<\/th>/)
  assert.throws(() => documentContent({ ...document, blocks: [{ kind: 'heading', level: 4, text: 'x' }] }), RangeError)
})
