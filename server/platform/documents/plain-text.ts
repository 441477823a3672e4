import type { Block, Document, Text } from './document.ts'

/** What no file of text can hold (XML 1.0), and characters without a form that turn the direction of those around them. */
const unprintable = /[^\t\n\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]|[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu

/** The text without characters that cannot be printed. Its line ends are all `\n`. */
export const plainText = (text: string): string =>
  text
    .replaceAll(/\r\n?|\u{2028}|\u{2029}/gu, '\n')
    .replaceAll(/[\t\v\f]/g, ' ')
    .replaceAll(unprintable, '')

type EachText = (text: string) => string

const ofText = (text: Text, each: EachText): Text =>
  typeof text === 'string'
    ? each(text)
    : text.map(run => (typeof run === 'string' ? each(run) : { ...run, text: each(run.text) }))

const ofBlock = (block: Block, each: EachText): Block => {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: each(block.text) }
    case 'paragraph':
    case 'note':
      return { ...block, text: ofText(block.text, each) }
    case 'list':
      return { ...block, items: block.items.map(item => ofText(item, each)) }
    case 'facts':
      return { ...block, facts: block.facts.map(({ name, text }) => ({ name: each(name), text: ofText(text, each) })) }
    case 'address':
      return { ...block, lines: block.lines.map(each) }
    case 'table':
      return {
        ...block,
        caption: each(block.caption),
        columns: block.columns.map(column => ({ ...column, heading: each(column.heading) })),
        rows: block.rows.map(row => row.map(cell => ofText(cell, each))),
      }
    case 'page-break':
      return block
  }
}

/** The document with each of its texts changed in the same way. */
export const withTexts = (document: Document, each: EachText): Document => ({
  ...document,
  title: each(document.title),
  subject: each(document.subject),
  from: each(document.from),
  blocks: document.blocks.map(block => ofBlock(block, each)),
})
