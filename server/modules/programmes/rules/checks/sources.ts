import { type SectionName, sections } from '../../schema/index.ts'
import { check, unknownReferences } from '../check.ts'
import { eachMapping, type Path } from '../path.ts'

const origins = (section: SectionName, content: unknown) => {
  const found: { section: SectionName; path: Path; to: string }[] = []
  eachMapping(content, (mapping, path) => {
    if (typeof mapping.wording === 'string' && typeof mapping.source === 'string')
      found.push({ section, path: [...path, 'source'], to: mapping.source })
  })
  return found
}

/** Every text says which of the programme's sources it is from. A source always has its licence, by its schema. */
export const sourcesAreKnown = (Object.keys(sections) as SectionName[])
  .filter(section => section !== 'programme')
  .map(section =>
    check(['programme', section], all =>
      unknownReferences(
        origins(section, all[section]),
        all.programme.sources.map(({ id }) => id),
        'the id of one of the sources in programme.yaml',
      ),
    ),
  )
