import type { FolderName } from '../rules/checks/folder-name.ts'
import { didYouMean } from '../rules/nearest.ts'
import type { SectionName } from '../schema/index.ts'
import { type CheckedProgramme, checkSections } from './check-sections.ts'
import type { Fault, ReadSections } from './fault.ts'
import { readYaml } from './read-yaml.ts'
import { fileOf, optionalSection, sectionNames, sectionOf } from './section-file.ts'

/** The files of one version of a programme, by their names: `standards.yaml`. */
export type ProgrammeFiles = ReadonlyMap<string, Uint8Array>

const wholeFile = (file: string, message: string): Fault => ({ file, line: 1, unit: 'line', path: '', message })

const known = sectionNames.map(fileOf)

/** Faults of the set of files: those that are unknown and those that are missing. */
const fileFaults = (files: ProgrammeFiles): Fault[] => [
  ...[...files.keys()]
    .filter(file => !sectionOf(file))
    .map(file => wholeFile(file, `is not a file of a programme${didYouMean(file, known)}`)),
  ...sectionNames
    .filter(name => name !== optionalSection && !files.has(fileOf(name)))
    .map(name => wholeFile(fileOf(name), 'is missing')),
]

/**
 * Checks the files of a programme and returns it, or every fault with its file and line. Never throws for
 * what is in them. With `folder`, the names of the folders are checked too.
 */
export const checkProgramme = (files: ProgrammeFiles, folder?: FolderName): CheckedProgramme => {
  const faults = fileFaults(files)
  const sections: ReadSections = {}
  const unread = new Set<SectionName>()
  for (const [file, bytes] of files) {
    const name = sectionOf(file)
    if (!name) continue
    const read = readYaml(file, bytes)
    faults.push(...read.faults)
    if ('section' in read) sections[name] = read.section
    else unread.add(name)
  }
  return checkSections({ sections, faults, unread }, folder)
}
