import { rates } from '#modules/programmes'
import type { OpenInspection } from './inspection.ts'

/** The parts of an inspection, in the order of the work. Each has its own pages. */
const sections = [
  'overview',
  'plan',
  'team',
  'sample',
  'fieldwork',
  'judgements',
  'ratings',
  'report',
  'record',
] as const

export type Section = (typeof sections)[number]

/**
 * The parts that this inspection has for this reader: no sample where no cases are inspected, no ratings where nothing is
 * rated; sample and record for those who may.
 */
export const sectionsOf = ({
  programme,
  inspection,
  reader,
}: Pick<OpenInspection, 'programme' | 'inspection' | 'reader'>): Section[] =>
  sections.filter(section => {
    if (section === 'sample')
      return (
        reader.permissions.has('sample:view') && programme.cases.samples.some(({ level }) => level === inspection.level)
      )
    if (section === 'ratings') return rates(programme)
    if (section === 'record') return reader.permissions.has('record:view')
    return true
  })
