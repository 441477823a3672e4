import { sourceName, sourceTypes } from './source-types.ts'

/** The evidence behind one prompt, by kind of source. */
export interface Triangulation {
  pieces: number
  kinds: { source: string; name: string; pieces: number }[]
  /** What to point out, in words; null when several kinds of source agree to speak (FIELD-02). */
  remark: string | null
}

const listed = (names: readonly string[]): string =>
  names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/**
 * Lays the evidence behind a prompt side by side by kind of source, and points out what rests on none or on one
 * (AP manual 2.2 and 4.2: different types of evidence are triangulated; RATE-01).
 */
export const triangulate = (sources: readonly string[]): Triangulation => {
  const kinds = sourceTypes
    .map(({ id }) => ({ source: id, name: sourceName(id), pieces: sources.filter(source => source === id).length }))
    .filter(({ pieces }) => pieces > 0)
  const missing = sourceTypes.filter(({ id }) => !sources.includes(id)).map(({ name }) => name.toLowerCase())
  const remark =
    kinds.length === 0
      ? 'No evidence yet'
      : kinds.length === 1
        ? `One kind of source only (${kinds[0]?.name.toLowerCase()}): nothing from ${listed(missing.slice(0, 3))}`
        : null
  return { pieces: sources.length, kinds, remark }
}
