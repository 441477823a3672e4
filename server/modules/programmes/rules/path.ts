/** Where something is in a section: the keys and positions that lead to it. */
export type Path = readonly (string | number)[]

type Visit = (value: Record<string, unknown>, path: Path) => void

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Visits every mapping in `value`, itself included, from the outside in. */
export const eachMapping = (value: unknown, visit: Visit, path: Path = []): void => {
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) eachMapping(item, visit, [...path, i])
    return
  }
  if (!isObject(value)) return
  visit(value, path)
  for (const [key, inner] of Object.entries(value)) eachMapping(inner, visit, [...path, key])
}

/** `keyQuestions` as people read it: `key questions`. */
export const keyInWords = (key: string): string => key.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

const nameOf = (item: unknown): { code: string } | { name: string } | undefined => {
  if (!isObject(item)) return undefined
  if (typeof item.code === 'string') return { code: item.code }
  const name = [item.id, item.level, item.role, item.rating, item.fact].find(value => typeof value === 'string')
  return name === undefined ? undefined : { name: name as string }
}

/**
 * A path as people read it: `N.1.1.a guidance look for`, `steps announcement rule`, `status 2 until`. A code stands for all
 * that leads to it; other items of a list are called by what names them, or else by their number, from 1.
 */
export const pathInWords = (content: unknown, path: Path): string => {
  let words: string[] = []
  let value = content
  for (const key of path) {
    value = isObject(value) ? (value as Record<string | number, unknown>)[key] : undefined
    if (typeof key === 'string') words.push(keyInWords(key))
    else {
      const called = nameOf(value)
      if (called && 'code' in called) words = [called.code]
      else words.push(called?.name ?? String(key + 1))
    }
  }
  return words.join(' ')
}
