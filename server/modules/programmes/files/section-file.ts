import { type SectionName, sections } from '../schema/index.ts'

/** The sections of a programme, in the order of its files. */
export const sectionNames = Object.keys(sections) as SectionName[]

/** The file of a section: `standards.yaml`. */
export const fileOf = (section: SectionName): string => `${section}.yaml`

/** The section that a file holds, or undefined for a file that has no place in a programme's folder. */
export const sectionOf = (file: string): SectionName | undefined => sectionNames.find(name => fileOf(name) === file)

/** The only section that may be absent: a programme without it rates nothing. */
export const optionalSection: SectionName = 'ratings'
