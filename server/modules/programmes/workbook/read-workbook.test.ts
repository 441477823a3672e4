import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { type Cell, readWorkbook, type WorkbookSheet, writeWorkbook } from '#platform/documents/workbook.ts'
import { smallFiles, smallProgramme } from '../../../testutils/small-programme.ts'
import { checkProgramme } from '../files/check-programme.ts'
import { faultInWords } from '../files/fault.ts'
import { programmeZip } from '../files/programme-zip.ts'
import { checkUpload } from '../read-upload.ts'
import { eachMapping } from '../rules/path.ts'
import type { Programme } from '../schema/index.ts'
import { checkWorkbook } from './read-workbook.ts'
import { programmeWorkbook } from './write-workbook.ts'

const small = smallProgramme()
const written = await readWorkbook(await programmeWorkbook(small))

type Edit = (rows: Cell[][]) => void

/** What the check says of the small programme's workbook after a change to one of its sheets. */
const afterEdit = async (name: string, edit: Edit) => {
  const sheets: WorkbookSheet[] = written.map(sheet => {
    const rows = sheet.rows.map(row => [...row])
    if (sheet.name === name) edit(rows)
    return { ...sheet, rows }
  })
  const checked = await checkWorkbook(await writeWorkbook(sheets))
  return { ...checked, lines: checked.faults.map(faultInWords) }
}

const column = (rows: Cell[][], heading: string): number => rows[0]?.indexOf(heading) ?? -1
const put =
  (row: number, heading: string, value: Cell): Edit =>
  rows => {
    const cells = rows[row - 1]
    if (cells) cells[column(rows, heading)] = value
  }

/** A row of a sheet of paths and values, by its path. */
const putAt =
  (path: string, value: Cell): Edit =>
  rows => {
    const row = rows.find(cells => cells[0] === path)
    if (!row) throw new Error(`no path ${path}`)
    row[1] = value
  }

test('PROG-08 the workbook has the standards, key questions and prompts as tables, with the guidance in columns', () => {
  assert.deepEqual(
    written.map(({ name }) => name),
    [
      'About',
      'Standards',
      'Key questions',
      'Prompts',
      'Programme',
      'Ratings',
      'Timeline',
      'Planning',
      'Cases',
      'Surveys',
      'Letters',
      'Report',
    ],
  )
  const prompts = written[3]?.rows ?? []
  assert.equal(prompts.length, 5)
  assert.deepEqual(prompts[1]?.slice(0, 3), ['S.1.1', 'S.1.1.a', 'Is there a leader, and a plan?'])
  assert.equal(prompts[1]?.[column(prompts as Cell[][], 'Evidence sources')], 'Documents\nTalks')
})

test('PROG-08 the workbook comes back unchanged', async () => {
  assert.deepEqual((await afterEdit('About', () => {})).programme, small)
})

test('PROG-08 each fault of a workbook names its sheet and row', async () => {
  assert.deepEqual((await afterEdit('Prompts', put(3, 'Sufficient', null))).lines, [
    'Prompts, row 3: S.1.1.b guidance sufficient is missing',
  ])
  assert.deepEqual((await afterEdit('Key questions', put(3, 'Basis', 'case'))).lines, [
    'Key questions, row 3: S.2.1 basis must be one of judgement, cases, not "case"',
  ])
  assert.deepEqual((await afterEdit('Prompts', put(3, 'Key question', 'S.1.9'))).lines, [
    'Prompts, row 3: Key question “S.1.9” is not there; did you mean “S.1.1”?',
  ])
  assert.deepEqual((await afterEdit('Standards', put(2, 'Level', 'sites'))).lines.slice(0, 1), [
    'Standards, row 2: S.1 level “sites” is not the id of a level; did you mean “site”?',
  ])
  assert.deepEqual((await afterEdit('Timeline', putAt('steps.2.from', 'report'))).lines, [
    `Timeline, row ${1 + (written[6]?.rows.findIndex(([path]) => path === 'steps.2.from') ?? 0)}: steps evidence from “report” comes later; move it above this step`,
  ])
})

test('PROG-08 limits and levels are rows of their own, and a fault in one is named by its row', async () => {
  const rowOf = (sheet: number, path: string) => 1 + (written[sheet]?.rows.findIndex(cells => cells[0] === path) ?? 0)
  assert.deepEqual((await afterEdit('Timeline', putAt('steps.3.limits.1.after', 'evidense'))).lines, [
    `Timeline, row ${rowOf(6, 'steps.3.limits.1.after')}: steps report limits 1 after “evidense” is not “fieldwork” or the id of a step; did you mean “evidence”?`,
  ])
  assert.deepEqual((await afterEdit('Planning', putAt('evidenceRequests.1.levels.2', 'aria'))).lines, [
    `Planning, row ${rowOf(7, 'evidenceRequests.1.levels.2')}: evidence requests plan levels 2 “aria” is not the id of a level; did you mean “area”?`,
  ])
  const changed = await afterEdit('Timeline', putAt('steps.3.limits.1.daysAtMost', '45'))
  assert.equal(changed.programme?.timeline.steps[2]?.limits[0]?.daysAtMost, 45)
})

test('PROG-08 columns may be in another order, and a wrong or missing one is named', async () => {
  const turned = await afterEdit('Prompts', rows => {
    for (const row of rows) row.reverse()
  })
  assert.deepEqual(turned.programme, small)
  assert.deepEqual((await afterEdit('Prompts', rows => rows[0]?.splice(4, 1, 'Text sorce'))).lines, [
    'Prompts, row 1: “Text sorce” is not a column of this sheet; did you mean “Text source”?',
    'Prompts, row 1: the column “Text source” is missing',
  ])
})

test('PROG-08 a sheet that is missing or unknown is named; Ratings may be missing', async () => {
  const checked = await checkWorkbook(
    await writeWorkbook(written.filter(({ name }) => name !== 'Cases' && name !== 'Prompts')),
  )
  assert.deepEqual(checked.faults.map(faultInWords).sort(), [
    'Cases, row 1: the sheet is missing',
    'Prompts, row 1: the sheet is missing',
  ])
  const renamed = written.map(sheet => (sheet.name === 'Report' ? { ...sheet, name: 'Reports' } : sheet))
  assert.deepEqual((await checkWorkbook(await writeWorkbook(renamed))).faults.map(faultInWords), [
    'Reports, row 1: is not a sheet of a programme; did you mean “Report”?',
    'Report, row 1: the sheet is missing',
  ])
})

test('PROG-08 what a spreadsheet guessed is taken as what it should be, where nothing is lost', async () => {
  const numbers = await afterEdit('Programme', rows => {
    putAt('name', 2026)(rows)
    putAt('team.1.least', '2')(rows)
  })
  assert.equal(numbers.programme?.programme.name, '2026')
  assert.equal(numbers.programme?.programme.team[0]?.least, 2)
  const lost = await afterEdit('Programme', putAt('version', 1))
  assert.equal(lost.lines.length, 1)
  assert.match(lost.lines[0] ?? '', /^Programme, row \d+: version must be two numbers with a dot/)
})

/** Words with everything in them that files have trouble with. */
const words = fc
  .string({ unit: fc.constantFrom(...'aZ9 =+-@\'"#:&<>{}[]|!%*`,.;\\_xé€日😀\n\t~'), minLength: 1, maxLength: 25 })
  .map(text => text.trim())
  .filter(text => text !== '')

test('PROG-08 any texts go out as a workbook and as YAML and come back unchanged', async () => {
  const places: [Record<string, unknown>, string][] = []
  const changed = structuredClone(small)
  eachMapping(changed, mapping => {
    for (const key of ['name', 'text', 'rule', 'lookFor', 'sufficient', 'reason', 'guide', 'words'])
      if (typeof mapping[key] === 'string') places.push([mapping, key])
  })
  assert.ok(places.length > 50)
  await fc.assert(
    fc.asyncProperty(fc.array(words, { minLength: places.length, maxLength: places.length }), async texts => {
      for (const [i, [mapping, key]] of places.entries()) mapping[key] = texts[i]
      for (const file of [await programmeWorkbook(changed as Programme), programmeZip(changed as Programme)]) {
        const { programme, faults } = await checkUpload(file)
        assert.deepEqual(faults, [])
        assert.deepEqual(programme, changed)
      }
    }),
    { numRuns: 15 },
  )
})

test('PROG-08 a programme that rates nothing comes back without ratings', async () => {
  const report = { ...small.report, steps: small.report.steps.slice(0, 2) }
  const { ratings: _, ...rest } = { ...small, report }
  assert.deepEqual((await checkUpload(await programmeWorkbook(rest))).programme, rest)
  assert.deepEqual((await checkUpload(programmeZip(rest))).programme, rest)
  assert.equal(checkProgramme(smallFiles()).programme?.ratings?.scale.length, 4)
})
