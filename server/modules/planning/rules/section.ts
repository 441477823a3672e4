/** The parts of an inspection, in the order of the work. Each has its own pages. */
export const sections = [
  'overview',
  'plan',
  'meetings',
  'team',
  'inspected-body',
  'evidence',
  'sample',
  'cases',
  'timetable',
  'results',
  'fieldwork',
  'judgements',
  'ratings',
  'report',
  'record',
] as const

export type Section = (typeof sections)[number]

/** What the parts are called, in the side navigation and wherever they are named. */
export const sectionNames: Record<Section, string> = {
  overview: 'Overview',
  plan: 'Plan',
  meetings: 'Meetings',
  team: 'Team',
  'inspected-body': 'Inspected body',
  evidence: 'Evidence in advance',
  sample: 'Sample',
  cases: 'Cases',
  timetable: 'Timetable',
  results: 'Results',
  fieldwork: 'Fieldwork',
  judgements: 'Judgements',
  ratings: 'Ratings',
  report: 'Report',
  record: 'Record',
}

/** The part that each page of an inspection belongs to, by what stands after the reference in its address. */
const partOf: Readonly<Record<string, Section>> = {
  '': 'overview',
  plan: 'plan',
  announcement: 'plan',
  subscription: 'plan',
  'project-plan': 'plan',
  background: 'plan',
  closing: 'plan',
  meetings: 'meetings',
  team: 'team',
  'inspected-body': 'inspected-body',
  evidence: 'evidence',
  samples: 'sample',
  cases: 'cases',
  timetable: 'timetable',
  results: 'results',
  fieldwork: 'fieldwork',
  judgements: 'judgements',
  answers: 'judgements',
  ratings: 'ratings',
  report: 'report',
  record: 'record',
}

/**
 * The part of an inspection that a page belongs to, by its path (`/inspections/:reference/cases/:number`): null for a page of an
 * inspection that is of no part, undefined for one that is of no inspection.
 */
export const sectionOfPage = (path: string): Section | null | undefined => {
  const [, after] = /^\/inspections\/:reference(?:\/([^/]*)|$)/.exec(path) ?? []
  if (!path.startsWith('/inspections/:reference')) return undefined
  return partOf[after ?? ''] ?? null
}

/** Whether a part can be closed to someone for a conflict of interest: all but those where everyone finds out where they stand. */
export const closable = (section: Section): boolean => section !== 'overview' && section !== 'team'
