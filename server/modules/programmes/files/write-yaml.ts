import { stringify } from 'yaml'
import type { Programme } from '../schema/index.ts'
import type { ProgrammeFiles } from './check-programme.ts'
import { fileOf, sectionNames } from './section-file.ts'

/** With this line, editors check the file while it is written. */
const schemaLine = (section: string): string => `# yaml-language-server: $schema=../../schema/${section}.json\n`

/** The files of a programme, written anew from its content. Read again, they give the same programme. */
export const yamlFiles = (programme: Programme): ProgrammeFiles =>
  new Map(
    sectionNames.flatMap(name => {
      const content = programme[name]
      if (!content) return []
      // Anchors would be made where the same object stands twice: nobody edits those by hand.
      const text = stringify(content, { lineWidth: 120, aliasDuplicateObjects: false })
      return [[fileOf(name), new TextEncoder().encode(schemaLine(name) + text)] as const]
    }),
  )
