import type { Path } from '../rules/path.ts'
import type { SectionName } from '../schema/index.ts'

/** One thing that keeps a file from being a programme (a fault), or that someone should look at (a note). */
export interface Fault {
  /** A file of the folder, or a sheet of the workbook. */
  file: string
  /** Counted from 1. A line of the file, or a row of the sheet. */
  line: number
  /** What `line` counts. */
  unit: 'line' | 'row'
  /** Where in the content, for people: `N.1.1.a guidance look for`. Empty when the whole file is meant. */
  path: string
  message: string
}

/** The content of one section as it was read, and where each part of it stands. */
export interface ReadSection {
  content: unknown
  /** The place of the nearest part there is on this path. With `key`, of that key itself. */
  locate(path: Path, key?: string): Pick<Fault, 'file' | 'line' | 'unit'>
}

export type ReadSections = Partial<Record<SectionName, ReadSection>>

/** A fault on one line: `standards.yaml:12: N.1.1.a text is missing`, or `Prompts, row 12: …`. */
export const faultInWords = ({ file, line, unit, path, message }: Fault): string =>
  `${unit === 'line' ? `${file}:${line}` : `${file}, row ${line}`}: ${path ? `${path} ` : ''}${message}`

/** Thrown where a programme is needed and what is there has faults. */
export class ProgrammeFaults extends Error {
  readonly faults: readonly Fault[]

  constructor(faults: readonly Fault[]) {
    super(faults.map(faultInWords).join('\n'))
    this.faults = faults
  }
}
