import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Block, Column, DocumentTable, Text } from '../document.ts'
import { inline } from './inline.ts'

const levels = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const

const line = { style: BorderStyle.SINGLE, size: 4, color: '8A8C8C' }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }

const cell = (text: Text, { align }: Column, width: number): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    children: [
      new Paragraph({
        style: 'Cell',
        alignment: align === 'right' ? AlignmentType.END : AlignmentType.START,
        children: inline(text),
      }),
    ],
  })

/** @param room Between the margins, in twentieths of a point. */
const table = ({ caption, columns, rows }: DocumentTable, room: number): FileChild[] => {
  const inAll = columns.reduce((sum, { width = 1 }) => sum + width, 0)
  const widths = columns.map(({ width = 1 }) => Math.floor((room * width) / inAll))
  const row = (texts: readonly Text[], tableHeader: boolean) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: columns.map((column, i) => cell(texts[i] ?? '', column, widths[i] ?? 0)),
    })
  return [
    new Paragraph({ style: 'Caption', keepNext: true, text: caption }),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: room, type: WidthType.DXA },
      columnWidths: widths,
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
      rows: [
        row(
          columns.map(({ heading }) => [{ text: heading, strong: true }]),
          true,
        ),
        ...rows.map(texts => row(texts, false)),
      ],
    }),
    new Paragraph({ style: 'AfterTable' }),
  ]
}

/** A block as Word has it. Each numbered list is a list of its own, by the place of its block. */
export const wordBlock = (block: Block, place: number, room: number): FileChild[] => {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: levels[block.level], text: block.text })]
    case 'paragraph':
      return [new Paragraph({ children: inline(block.text) })]
    case 'list':
      return block.items.map(
        item =>
          new Paragraph({
            style: 'ListParagraph',
            numbering: { reference: block.numbered ? 'numbers' : 'bullets', level: 0, instance: place },
            children: inline(item),
          }),
      )
    case 'facts':
      return block.facts.map(
        ({ name, text }) =>
          new Paragraph({ children: [...inline([{ text: name, strong: true }]), ...inline(': '), ...inline(text)] }),
      )
    case 'note':
      return [new Paragraph({ style: 'Note', children: inline(block.text) })]
    case 'address':
      return [new Paragraph({ style: 'Address', children: inline(block.lines.join('\n')) })]
    case 'page-break':
      return [new Paragraph({ pageBreakBefore: true, style: 'AfterTable' })]
    case 'table':
      return table(block, room)
  }
}
