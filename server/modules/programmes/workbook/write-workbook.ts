import { type Cell, type WorkbookSheet, writeWorkbook } from '#platform/documents/workbook.ts'
import { fileOf, sectionNames } from '../files/section-file.ts'
import { keyQuestionsOf, promptsOf, standardsOf } from '../rules/lookups.ts'
import type { Programme, SectionName } from '../schema/index.ts'
import { type Column, headingsOf, keyQuestionsTable, promptsTable, standardsTable, type Table } from './columns.ts'
import { flatten } from './flatten.ts'

/** The sheet of a section that has no tables: `Timeline`. */
export const sheetOf = (section: SectionName): string => section.charAt(0).toUpperCase() + section.slice(1)

/** The sections that have a sheet of paths and values. */
export const flatSections = sectionNames.filter(name => name !== 'standards')

export const flatHeadings = ['Path', 'Value']

const cellOf = (item: unknown, { path, list }: Column): Cell => {
  const value = path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], item)
  if (value === undefined) return null
  return list ? (value as string[]).join('\n') : (value as Cell)
}

const tableSheet = (table: Table, items: readonly { within?: string; item: unknown }[]): WorkbookSheet => ({
  name: table.sheet,
  rows: [
    headingsOf(table),
    ...items.map(({ within, item }) => [
      ...(within === undefined ? [] : [within]),
      ...table.columns.map(column => cellOf(item, column)),
    ]),
  ],
  widths: [...(table.within ? [14] : []), ...table.columns.map(({ width }) => width)],
})

const flatSheet = (section: SectionName, content: unknown): WorkbookSheet => ({
  name: sheetOf(section),
  rows: [flatHeadings, ...flatten(content).map(({ path, value }) => [path, value])],
  widths: [50, 100],
})

const about = (programme: Programme): WorkbookSheet => ({
  name: 'About',
  rows: [
    [`${programme.programme.name}, version ${programme.programme.version}`],
    ['Standards, key questions and prompts have a sheet each, with a row for each of them.'],
    [
      `The other sheets are the files of the programme, ${fileOf('programme')} and so on: a row has a value and the path to it.`,
    ],
    ['In a path, a number is the position in a list. To add an item, add rows with a further number.'],
    ['This sheet is not read.'],
  ],
  widths: [120],
})

/** A programme as an xlsx workbook that people can edit. Read again, it gives the same programme. */
export const programmeWorkbook = (programme: Programme): Promise<Uint8Array> =>
  writeWorkbook([
    about(programme),
    tableSheet(
      standardsTable,
      standardsOf(programme).map(item => ({ item })),
    ),
    tableSheet(
      keyQuestionsTable,
      keyQuestionsOf(programme).map(({ standard, keyQuestion }) => ({ within: standard.code, item: keyQuestion })),
    ),
    tableSheet(
      promptsTable,
      promptsOf(programme).map(({ keyQuestion, prompt }) => ({ within: keyQuestion.code, item: prompt })),
    ),
    ...flatSections.flatMap(name => (programme[name] ? [flatSheet(name, programme[name])] : [])),
  ])
