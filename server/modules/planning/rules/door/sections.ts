import type { OpenInspection } from '../inspection.ts'

/**
 * What the inspected body sees of its inspection, in the order of its navigation. A later module that has a page for it adds its
 * entry here, its name in `web/door/text.ts` and its address in `web/door/door-frame.ts`.
 */
const doorSections = ['overview', 'plan', 'announcement', 'meetings', 'people'] as const

export type DoorSection = (typeof doorSections)[number]

/** The parts that this inspection has for the inspected body. */
export const doorSectionsOf = (_door: Pick<OpenInspection, 'programme' | 'inspection'>): readonly DoorSection[] =>
  doorSections
