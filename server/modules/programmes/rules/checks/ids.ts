import { type SectionName, sections } from '../../schema/index.ts'
import { check, type Finding, repeated } from '../check.ts'
import { eachMapping, keyInWords } from '../path.ts'

const itemsWithIds = (list: unknown[]): { id: string; i: number }[] =>
  list.flatMap((item, i) => {
    const id = (item as { id?: unknown } | null)?.id
    return typeof id === 'string' ? [{ id, i }] : []
  })

/** In every list, each id is used once. */
export const idsAreUnique = (Object.keys(sections) as SectionName[]).map(section =>
  check([section], programme => {
    const findings: Finding[] = []
    eachMapping(programme[section], (mapping, path) => {
      for (const [key, list] of Object.entries(mapping)) {
        if (!Array.isArray(list)) continue
        const twice = repeated(
          itemsWithIds(list),
          ({ id }) => id,
          ({ id, i }) => ({
            section,
            path: [...path, key, i, 'id'],
            message: `“${id}” is used twice among the ${keyInWords(key)}`,
          }),
        )
        findings.push(...twice)
      }
    })
    return findings
  }),
)
