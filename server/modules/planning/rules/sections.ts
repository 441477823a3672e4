import { rates } from '#modules/programmes'
import type { Permission } from '#permissions'
import type { OpenInspection, Reader } from './inspection.ts'
import { type Section, sections } from './section.ts'

/** What a reader needs to be shown a part; all others are everybody's. */
const needs: Partial<Record<Section, Permission>> = {
  evidence: 'evidence:view',
  sample: 'sample:view',
  cases: 'cases:view',
  timetable: 'cases:view',
  results: 'results:view',
  record: 'record:view',
}

const ofCases: ReadonlySet<Section> = new Set(['sample', 'cases', 'timetable', 'results'])

/**
 * The parts that this inspection has, for this reader where one is given: none of cases where no cases are inspected, no timetable where nobody is
 * interviewed about them, no ratings where nothing is rated.
 */
export const sectionsOf = ({
  programme,
  inspection,
  reader,
}: Pick<OpenInspection, 'programme' | 'inspection'> & { reader?: Reader }): Section[] =>
  sections.filter(section => {
    const permission = needs[section]
    if (permission && reader && !reader.permissions.has(permission)) return false
    if (reader?.closed?.includes(section)) return false
    if (ofCases.has(section) && !programme.cases.samples.some(({ level }) => level === inspection.level)) return false
    if (section === 'timetable') return programme.cases.interview !== undefined
    if (section === 'inspected-body') return programme.programme.outside !== undefined
    return section !== 'ratings' || rates(programme)
  })
