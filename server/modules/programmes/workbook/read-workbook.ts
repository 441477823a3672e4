import type { z } from 'zod'
import { readWorkbook, type WorkbookSheet } from '#platform/documents/workbook.ts'
import { type CheckedProgramme, checkSections } from '../files/check-sections.ts'
import type { Fault, ReadSection, ReadSections } from '../files/fault.ts'
import { optionalSection } from '../files/section-file.ts'
import { unprintable } from '../files/unprintable.ts'
import { didYouMean } from '../rules/nearest.ts'
import { type SectionName, sections } from '../schema/index.ts'
import { keyQuestionsTable, promptsTable, standardsTable } from './columns.ts'
import { unflatten } from './flatten.ts'
import { mend } from './mend.ts'
import { readStandards } from './read-standards.ts'
import { flatHeadings, flatSections, sheetOf } from './write-workbook.ts'

const tableSheets = [standardsTable, keyQuestionsTable, promptsTable].map(({ sheet }) => sheet)
const known = ['About', ...tableSheets, ...flatSections.map(sheetOf)]

const inSheet = (file: string, line: number, message: string): Fault => ({ file, line, unit: 'row', path: '', message })

const readFlat = (name: string, { rows }: WorkbookSheet): { section?: ReadSection; faults: Fault[] } => {
  const headings = (rows[0] ?? []).slice(0, 2).map(cell => String(cell ?? '').trim())
  if (headings.join() !== flatHeadings.join())
    return { faults: [inSheet(name, 1, `must begin with the columns ${flatHeadings.join(' and ')}`)] }
  const filled = rows.slice(1).flatMap(([path, value], i) => {
    const key = String(path ?? '').trim()
    return key === '' && (value ?? null) === null ? [] : [{ path: key, value: value ?? null, row: i + 2 }]
  })
  const { content, rowOf, clashes } = unflatten(filled)
  const section: ReadSection = {
    content,
    locate(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const line = rowOf.get(JSON.stringify(path.slice(0, length)))
        if (line !== undefined) return { file: name, line, unit: 'row' }
      }
      return { file: name, line: 1, unit: 'row' }
    },
  }
  const faults = clashes.map(({ row, path }) => inSheet(name, row, `does not fit the rows above for “${path}”`))
  return { section, faults }
}

/** Finds a fault of each sheet that should not be there or is missing. The sheets of the standards are looked for elsewhere. */
const sheetFaults = (sheets: ReadonlyMap<string, WorkbookSheet>): Fault[] => [
  ...[...sheets.keys()]
    .filter(name => !known.includes(name))
    .map(name => inSheet(name, 1, `is not a sheet of a programme${didYouMean(name, known)}`)),
  ...flatSections
    .filter(name => name !== optionalSection && !sheets.has(sheetOf(name)))
    .map(name => inSheet(sheetOf(name), 1, 'the sheet is missing')),
]

/**
 * Checks a workbook that holds a programme and returns the programme, or every fault with its sheet and row.
 * @throws UnreadableFile when it is not a workbook at all.
 */
export const checkWorkbook = async (bytes: Uint8Array): Promise<CheckedProgramme> => {
  const sheets = new Map((await readWorkbook(bytes)).map(sheet => [sheet.name, sheet]))
  const faults = sheetFaults(sheets)
  const read: ReadSections = {}
  const unread = new Set<SectionName>()
  const take = (name: SectionName, result: { section?: ReadSection; faults: Fault[] }): void => {
    faults.push(...result.faults)
    if (!result.section) {
      unread.add(name)
      return
    }
    mend(sections[name] as z.ZodType, result.section.content)
    faults.push(...unprintable(result.section))
    read[name] = result.section
  }
  take('standards', readStandards(sheets))
  for (const name of flatSections) {
    const sheet = sheets.get(sheetOf(name))
    if (sheet) take(name, readFlat(sheetOf(name), sheet))
  }
  return checkSections({ sections: read, faults, unread })
}
