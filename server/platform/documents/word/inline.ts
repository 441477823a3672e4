import { ExternalHyperlink, type ParagraphChild, TextRun } from 'docx'
import type { Run, Text } from '../document.ts'

/** The code of a language as Word has it. */
export const wordLanguage = { en: 'en-GB', cy: 'cy-GB' }

const runsOf = ({ text, strong = false, language, href }: Run): TextRun[] =>
  text.split('\n').map(
    (line, i) =>
      new TextRun({
        text: line,
        ...(strong && { bold: true }),
        ...(href !== undefined && { style: 'Hyperlink' }),
        ...(language && { language: { value: wordLanguage[language] } }),
        ...(i > 0 && { break: 1 }),
      }),
  )

/** A text as Word has it in a paragraph. */
export const inline = (text: Text): ParagraphChild[] =>
  (typeof text === 'string' ? [text] : text).flatMap((part): ParagraphChild[] => {
    const run = typeof part === 'string' ? { text: part } : part
    const children = runsOf(run)
    return run.href === undefined ? children : [new ExternalHyperlink({ link: run.href, children })]
  })
