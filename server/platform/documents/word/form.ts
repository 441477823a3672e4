import { AlignmentType, BorderStyle, type IPropertiesOptions, LevelFormat } from 'docx'
import type { Language } from '../../dates.ts'
import { wordLanguage } from './inline.ts'

const dark = '0B0C0C'

const heading = (size: number) => ({
  run: { size, bold: true, color: dark, font: 'Arial' },
  paragraph: { spacing: { before: 320, after: 140 }, keepNext: true },
})

/** How documents look: Arial, which every Word has, in 12 point. Sizes are in half points, distances in twentieths. */
export const wordStyles = (language: Language): NonNullable<IPropertiesOptions['styles']> => ({
  default: {
    document: {
      run: { font: 'Arial', size: 24, color: dark, language: { value: wordLanguage[language] } },
      paragraph: { spacing: { after: 200, line: 280 } },
    },
    heading1: heading(40),
    heading2: heading(30),
    heading3: heading(26),
    heading4: heading(24),
    hyperlink: { run: { color: '0F385C', underline: {} } },
    listParagraph: { paragraph: { spacing: { after: 100 } } },
  },
  paragraphStyles: [
    {
      id: 'Caption',
      name: 'caption',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: 280, after: 100 } },
    },
    { id: 'Cell', name: 'Cell', basedOn: 'Normal', run: { size: 22 }, paragraph: { spacing: { after: 0, line: 260 } } },
    {
      id: 'AfterTable',
      name: 'After table',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 0 } },
    },
    { id: 'Small', name: 'Small', basedOn: 'Normal', run: { size: 20, color: '484949' } },
    { id: 'Address', name: 'Address', basedOn: 'Normal', paragraph: { spacing: { before: 280, after: 280 } } },
    {
      id: 'Note',
      name: 'Note',
      basedOn: 'Normal',
      paragraph: {
        indent: { left: 300 },
        border: { left: { style: BorderStyle.SINGLE, size: 24, space: 10, color: '8A8C8C' } },
      },
    },
  ],
})

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
  {
    level: 0,
    format,
    text,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 560, hanging: 360 } } },
  },
]

/** The two kinds of list. */
export const wordNumbering: NonNullable<IPropertiesOptions['numbering']> = {
  config: [
    { reference: 'bullets', levels: level(LevelFormat.BULLET, '•') },
    { reference: 'numbers', levels: level(LevelFormat.DECIMAL, '%1.') },
  ],
}
