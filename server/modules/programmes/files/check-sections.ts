import type { z } from 'zod'
import type { Finding } from '../rules/check.ts'
import type { FolderName } from '../rules/checks/folder-name.ts'
import { crossChecks } from '../rules/checks.ts'
import { pathInWords } from '../rules/path.ts'
import { type Programme, type SectionName, sections } from '../schema/index.ts'
import type { Fault, ReadSections } from './fault.ts'
import { parseSection } from './schema-faults.ts'
import { optionalSection, sectionNames } from './section-file.ts'

/** A programme that was read: whole, or with what keeps it from being used. Notes are worth a look in either case. */
export type CheckedProgramme =
  | { programme: Programme; faults: readonly []; notes: readonly Fault[] }
  | { programme?: undefined; faults: readonly Fault[]; notes: readonly Fault[] }

export interface ReadResult {
  sections: ReadSections
  /** What was wrong already when they were read. */
  faults: readonly Fault[]
  /** The sections that are there but could not be read. */
  unread: ReadonlySet<SectionName>
}

/** Checks sections, wherever they were read from: each against its schema, then all against each other. */
export const checkSections = (
  { sections: read, faults: begun, unread }: ReadResult,
  folder?: FolderName,
): CheckedProgramme => {
  const faults: Fault[] = [...begun]
  const values: Partial<Record<SectionName, unknown>> = {}
  const whole = new Set<SectionName>()
  for (const name of sectionNames) {
    const section = read[name]
    if (!section) {
      if (name === optionalSection && !unread.has(name)) whole.add(name)
      continue
    }
    const parsed = parseSection(sections[name] as z.ZodType, section)
    if (parsed.faults) faults.push(...parsed.faults)
    else {
      values[name] = parsed.value
      whole.add(name)
    }
  }
  const programme = values as Programme
  const place = ({ section, path, message }: Finding): Fault[] => {
    const from = read[section]
    return from ? [{ ...from.locate(path), path: pathInWords(from.content, path), message }] : []
  }
  const found = crossChecks(programme, whole, folder)
  faults.push(...found.faults.flatMap(place))
  const notes = found.notes.flatMap(place)
  return faults.length > 0 || whole.size < sectionNames.length ? { faults, notes } : { programme, faults: [], notes }
}
