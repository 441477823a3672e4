import {
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx'
import { formatShortDay } from '../../dates.ts'
import type { Document } from '../document.ts'
import { frameWords } from '../frame-words.ts'
import { wordBlock } from './blocks.ts'
import { wordNumbering, wordStyles } from './form.ts'
import { repacked } from './pack.ts'

/** A4 and its margins, in twentieths of a point. */
const [width, height, margin] = [11_906, 16_838, 1247]

const footer = ({ from, language }: Document, room: number): Footer => {
  const { page, of } = frameWords(language)
  const children = [`${from}\t${page} `, PageNumber.CURRENT, ` ${of} `, PageNumber.TOTAL_PAGES]
  const tabStops = [{ type: TabStopType.RIGHT, position: room }]
  return new Footer({ children: [new Paragraph({ style: 'Small', tabStops, children: [new TextRun({ children })] })] })
}

/** A document as a Word file, with headings, lists and table headers that are such, and do not only look it. */
export const writeWord = async (document: Document): Promise<Uint8Array> => {
  const { title, subject, from, date, language, landscape = false, blocks } = document
  const room = (landscape ? height : width) - 2 * margin
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  const file = new WordDocument({
    title,
    subject,
    creator: from,
    lastModifiedBy: from,
    styles: wordStyles(language),
    numbering: wordNumbering,
    sections: [
      {
        properties: {
          page: {
            size: { width, height, orientation },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: footer(document, room) },
        children: [
          new Paragraph({ style: 'Small', text: from }),
          new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
          new Paragraph({ text: formatShortDay(date, language) }),
          ...blocks.flatMap((block, place) => wordBlock(block, place, room)),
        ],
      },
    ],
  })
  return repacked(await Packer.toBuffer(file), date)
}
