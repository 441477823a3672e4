import type { Cell } from '#platform/documents/workbook.ts'
import type { Path } from '../rules/path.ts'

/** A value of a section with the path to it: one row of a sheet. */
export interface FlatRow {
  path: string
  value: Cell
}

/** Marks, at the end of a path, a list without items and a mapping without names: nothing is under them to show them. */
const emptyList = '[]'
const emptyMapping = '{}'

/** `['steps', 2, 'rule']` as the sheet has it, counted from 1: `steps.3.rule`. */
const written = (path: Path): string => path.map(key => (typeof key === 'number' ? key + 1 : key)).join('.')

/** Every value of a section, from top to bottom. Names in it have no dots and are not numbers. */
export const flatten = (content: unknown, path: Path = []): FlatRow[] => {
  if (typeof content !== 'object' || content === null) return [{ path: written(path), value: content as Cell }]
  const inner = Array.isArray(content) ? [...content.entries()] : Object.entries(content)
  if (inner.length === 0)
    return [{ path: written(path) + (Array.isArray(content) ? emptyList : emptyMapping), value: null }]
  return inner.flatMap(([key, value]) => flatten(value, [...path, key]))
}

const ending = (path: string): string => [emptyList, emptyMapping].find(mark => path.endsWith(mark)) ?? ''

const keysOf = (path: string): string[] => {
  const bare = path.slice(0, path.length - ending(path).length)
  return bare === '' ? [] : bare.split('.')
}

interface Branch {
  rows: { keys: string[]; row: number; value: Cell; ending: string }[]
}

const isPosition = (key: string | undefined): boolean => key !== undefined && /^\d{1,9}$/.test(key)

/** What was read from rows, and the row at which each part of it begins: by its path, as JSON. */
export interface Unflattened {
  content: unknown
  rowOf: ReadonlyMap<string, number>
  /** Rows whose path contradicts one above. */
  clashes: readonly { row: number; path: string }[]
}

/**
 * The section that these rows are of; `rows` come with their numbers in the sheet. Positions need not be without gaps: they
 * only put the items in order.
 */
export const unflatten = (rows: readonly (FlatRow & { row: number })[]): Unflattened => {
  const rowOf = new Map<string, number>()
  const clashes: { row: number; path: string }[] = []

  const build = ({ rows: own }: Branch, path: Path): unknown => {
    const first = own[0]
    if (!first) return undefined
    if (!rowOf.has(JSON.stringify(path))) rowOf.set(JSON.stringify(path), first.row)
    if (first.keys.length === 0) {
      clashes.push(...own.slice(1).map(({ row }) => ({ row, path: written(path) })))
      return first.ending === emptyList ? [] : first.ending === emptyMapping ? {} : (first.value ?? '')
    }
    const isList = isPosition(first.keys[0])
    const fits = own.filter(({ keys: [key] }) => key !== undefined && isPosition(key) === isList)
    clashes.push(...own.filter(each => !fits.includes(each)).map(({ row }) => ({ row, path: written(path) })))
    const groups = [...Map.groupBy(fits, ({ keys }) => (isList ? String(Number(keys[0])) : (keys[0] as string)))]
    const inner = (group: Branch['rows']): Branch => ({
      rows: group.map(each => ({ ...each, keys: each.keys.slice(1) })),
    })
    if (!isList) return Object.fromEntries(groups.map(([key, group]) => [key, build(inner(group), [...path, key])]))
    const inOrder = groups.sort(([a], [b]) => Number(a) - Number(b))
    return inOrder.map(([, group], i) => build(inner(group), [...path, i]))
  }

  const all = rows.map(({ path, row, value }) => ({ keys: keysOf(path), row, value, ending: ending(path) }))
  return { content: build({ rows: all }, []), rowOf, clashes }
}
