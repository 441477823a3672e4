import { type Document, isCollection, isMap, isPair, isScalar, type Pair } from 'yaml'
import type { Path } from '../rules/path.ts'

const keyOf = (pair: Pair): unknown => (isScalar(pair.key) ? pair.key.value : pair.key)

const offset = (node: unknown): number | undefined =>
  ((node ?? {}) as { range?: [number, number, number] | null }).range?.[0]

/**
 * Where the part of a YAML document on this path begins, as an offset into its text: at its name where it has one, at its
 * first character in a list. Where the path leads nowhere, the nearest part that there is. With `key`, that key of a mapping.
 */
export const offsetOf = (document: Document, path: Path, key?: string): number => {
  let node: unknown = document.contents
  let found = 0
  for (const step of key === undefined ? path : [...path, key]) {
    const pair = isMap(node) ? node.items.find(item => isPair(item) && keyOf(item) === step) : undefined
    const next = pair ? pair.value : isCollection(node) ? node.get(step, true) : undefined
    const start = pair ? offset(pair.key) : offset(next)
    if (start === undefined) break
    found = start
    node = next
  }
  return found
}
