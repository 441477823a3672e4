import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type Programme, readProgrammes } from '#modules/programmes'
import { outlineOf, sectionsOf } from './outline.ts'

const programmes = await readProgrammes(fileURLToPath(new URL('../../../../programmes', import.meta.url)))
const programme = (id: string): Programme => {
  const found = programmes.find(each => each.programme.id === id)
  assert.ok(found, id)
  return found
}
const keys = (id: string, level: string): string[] => sectionsOf(programme(id), level).map(({ key }) => key)

test('REPT-01 one entry for findings has a section for each standard, where the outline puts it', () => {
  assert.deepEqual(keys('approved-premises', 'approved-premises'), [
    ...['summary', 'context', 'recommendations'],
    ...['findings-1', 'findings-2', 'findings-3', 'findings-4', 'findings-5'],
    ...['effective-practice', 'alerts', 'methodology'],
  ])
})

test('REPT-01 as many entries as standards have one standard each, with the guide of its entry', () => {
  const findings = sectionsOf(programme('dipp'), 'region').filter(({ standard }) => standard)
  assert.deepEqual(
    findings.map(({ name }) => name),
    ['O1 Leadership', 'O2 Staffing', 'O3 Services'],
  )
  assert.equal(new Set(findings.map(({ guide }) => guide)).size, 3)
})

test('REPT-01 as many entries as groups of standards have a group each, at both levels', () => {
  for (const [level, letter] of [
    ['pdu', 'P'],
    ['region', 'R'],
  ] as const) {
    const groups = outlineOf(programme('probation-services'), level).flatMap(part =>
      part.kind === 'findings' ? [part.sections.map(({ standard }) => standard?.code.slice(0, 3))] : [],
    )
    assert.deepEqual(
      groups.map(codes => [...new Set(codes)]),
      [[`${letter} 1`], [`${letter} 2`]],
    )
  }
})

test('REPT-01 at every level of every programme each standard has one section, and each section a key of its own', () => {
  for (const each of programmes) {
    for (const { id } of each.programme.levels) {
      const sections = sectionsOf(each, id)
      const codes = sections.flatMap(({ standard }) => standard?.code ?? [])
      const standards = each.standards.standards.filter(({ level }) => level === id)
      assert.deepEqual(
        codes,
        standards.map(({ code }) => code),
        `${each.programme.id} ${id}`,
      )
      assert.equal(new Set(sections.map(({ key }) => key)).size, sections.length)
      for (const { key } of sections) assert.match(key, /^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  }
})

test('REPT-01 ratings are an entry that the record fills, and only where the outline has it', () => {
  const holds = (id: string, level: string) =>
    outlineOf(programme(id), level).flatMap(part => (part.kind === 'record' ? part.holds : []))
  assert.deepEqual(holds('approved-premises', 'approved-premises'), ['ratings'])
  assert.deepEqual(holds('dipp', 'region'), ['case-data'])
})
