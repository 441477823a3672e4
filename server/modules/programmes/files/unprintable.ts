import { type Path, pathInWords } from '../rules/path.ts'
import type { Fault, ReadSection } from './fault.ts'

/** Control characters other than tab and line feed, halves of surrogate pairs, and two that no XML may hold. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const bad = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/

const isBad = (text: string): boolean => bad.test(text) || !text.isWellFormed()

/** A fault for each text with a character that cannot be printed, nor kept in every database, workbook and report. */
export const unprintable = (section: ReadSection): Fault[] => {
  const faults: Fault[] = []
  const look = (value: unknown, path: Path): void => {
    if (typeof value === 'string' && isBad(value))
      faults.push({
        ...section.locate(path),
        path: pathInWords(section.content, path),
        message: 'holds a character that cannot be printed',
      })
    else if (Array.isArray(value)) for (const [i, item] of value.entries()) look(item, [...path, i])
    else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) look(item, [...path, key])
  }
  look(section.content, [])
  return faults
}
