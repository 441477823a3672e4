import type { SectionName } from '../../schema/index.ts'
import { allCodes } from '../all-codes.ts'
import { check, unknownReferences } from '../check.ts'
import { eachMapping, type Path } from '../path.ts'

const informing = (section: SectionName, content: unknown) => {
  const found: { section: SectionName; path: Path; to: string }[] = []
  eachMapping(content, ({ informs }, path) => {
    if (!Array.isArray(informs)) return
    for (const [i, to] of informs.entries()) found.push({ section, path: [...path, 'informs', i], to })
  })
  return found
}

/** What is said to inform a standard, key question or prompt informs one that there is. */
export const informedCodesAreKnown = (['planning', 'cases', 'surveys'] as const).map(section =>
  check(['standards', section], all =>
    unknownReferences(
      informing(section, all[section]),
      allCodes(all.standards).map(({ code }) => code),
      'the code of a standard, key question or prompt',
    ),
  ),
)
