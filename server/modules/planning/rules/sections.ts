import { rates } from '#modules/programmes'
import type { OpenInspection } from './inspection.ts'

/** The parts of an inspection, in the order of the work. Each has its own pages. */
const sections = ['overview', 'plan', 'team', 'fieldwork', 'judgements', 'ratings', 'report', 'record'] as const

export type Section = (typeof sections)[number]

/** The parts that this inspection has for this reader: no ratings where nothing is rated, the record for those who may. */
export const sectionsOf = ({ programme, reader }: Pick<OpenInspection, 'programme' | 'reader'>): Section[] =>
  sections.filter(section => {
    if (section === 'ratings') return rates(programme)
    if (section === 'record') return reader.permissions.has('record:view')
    return true
  })
