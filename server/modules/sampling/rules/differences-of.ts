import type { DrawRecord } from './draw-record.ts'

const most = 20

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** How an entry of a list is known: by its line, or by what it is about. */
const keyOf = (entry: unknown, i: number): string => {
  if (!isMapping(entry)) return String(i + 1)
  if (typeof entry.line === 'number') return `line ${entry.line}`
  return entry.name && entry.scope ? `${entry.name}, ${entry.scope}` : String(i + 1)
}

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

const compare = (path: string, before: unknown, now: unknown): string[] => {
  if (Array.isArray(before) && Array.isArray(now)) {
    const [a, b] = [before, now].map(all => new Map(all.map((entry, i) => [keyOf(entry, i), entry])))
    const keys = new Set([...(a?.keys() ?? []), ...(b?.keys() ?? [])])
    return [...keys].flatMap(key => compare(`${path}, ${key}`, a?.get(key), b?.get(key)))
  }
  if (isMapping(before) && isMapping(now)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(now)])
    return [...keys].flatMap(key => compare(path ? `${path}.${key}` : key, before[key], now[key]))
  }
  return JSON.stringify(before) === JSON.stringify(now)
    ? []
    : [`${path}: the record says ${shown(before)}; drawn again it is ${shown(now)}`]
}

/** Where a record and a draw made anew from it differ, one line each; twenty at most, and then how many more. */
export const differencesOf = (record: unknown, again: DrawRecord): string[] => {
  // As the record was written: what JSON leaves out is no difference.
  const all = compare('', record, JSON.parse(JSON.stringify(again)))
  return all.length > most ? [...all.slice(0, most), `and ${all.length - most} more differences`] : all
}
