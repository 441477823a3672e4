import type { OpenInspection } from '../inspection.ts'

/**
 * What the inspected body sees of its inspection, in the order of its navigation. A later module that has a page for it adds its
 * entry here, its name in `web/door/text.ts` and its address in `web/door/door-frame.ts`.
 */
const doorSections = [
  'overview',
  'plan',
  'announcement',
  'meetings',
  'evidence',
  'organisation',
  'sample',
  'people',
] as const

export type DoorSection = (typeof doorSections)[number]

/** Whether the sample is issued to the inspected body, as its programme says. */
export const issuesSample = ({ programme, inspection }: Pick<OpenInspection, 'programme' | 'inspection'>): boolean =>
  programme.timeline.steps.some(({ id }) => id === 'sample-issued') &&
  programme.cases.samples.some(({ level }) => level === inspection.level)

/** Whether organisation information is asked for, apart from evidence. */
const asksForOrganisation = ({ programme, inspection }: Pick<OpenInspection, 'programme' | 'inspection'>): boolean =>
  programme.planning.evidenceRequests.some(
    ({ organisation, levels }) => organisation && (!levels || levels.includes(inspection.level)),
  )

/** The parts that this inspection has for the inspected body. */
export const doorSectionsOf = (door: Pick<OpenInspection, 'programme' | 'inspection'>): readonly DoorSection[] =>
  doorSections.filter(section => {
    if (section === 'sample') return issuesSample(door)
    return section !== 'organisation' || asksForOrganisation(door)
  })
