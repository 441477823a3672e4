import type { Programme, SectionName } from '../schema/index.ts'
import { didYouMean } from './nearest.ts'
import type { Path } from './path.ts'

/** What is wrong, and where: the section and the path in it. */
export interface Finding {
  section: SectionName
  path: Path
  message: string
}

/** One check across a programme. It runs when all the sections that it needs could be read. */
export interface Check {
  needs: readonly SectionName[]
  find(programme: Programme): Finding[]
}

/** Makes a check that can see no more of the programme than the sections it says it needs. */
export const check = <S extends SectionName>(
  needs: readonly S[],
  find: (programme: Pick<Programme, S>) => Finding[],
): Check => ({ needs, find })

/** A finding for each reference that leads nowhere. `what` completes “is not …”: `the id of a level`. */
export const unknownReferences = (
  references: readonly { section: SectionName; path: Path; to: string }[],
  known: Iterable<string>,
  what: string,
): Finding[] => {
  const names = new Set(known)
  return references
    .filter(({ to }) => !names.has(to))
    .map(({ section, path, to }) => ({ section, path, message: `“${to}” is not ${what}${didYouMean(to, names)}` }))
}

/** A finding for every item after the first whose key was there before. `says` makes the words from the key. */
export const repeated = <T>(
  items: readonly T[],
  key: (item: T) => string,
  finding: (item: T, key: string) => Finding,
): Finding[] => {
  const seen = new Set<string>()
  return items.flatMap(item => {
    const name = key(item)
    if (seen.has(name)) return [finding(item, name)]
    seen.add(name)
    return []
  })
}
