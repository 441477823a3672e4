import type { Programme, SectionName } from '../schema/index.ts'
import { keyInWords } from './path.ts'

type Value = string | number | boolean

/** One line in which two versions differ. */
export interface Difference {
  section: SectionName
  kind: 'added' | 'removed' | 'changed'
  /** What differs, by code or id, for people: `N.1.1.a text`. */
  path: string
  from?: Value
  to?: Value
}

type Line = Omit<Difference, 'section'>
type Mapping = Record<string, unknown>

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What can name the items of a list, the first that does so for each of them alone. */
const namingKeys = ['code', 'id', 'level', 'role', 'rating', 'fact', 'name', 'from'] as const

const namesOf = (items: readonly Mapping[], key: string): string[] | undefined => {
  const names = items.map(item => item[key])
  return new Set(names).size === names.length && names.every(name => typeof name === 'string') ? names : undefined
}

const namingKeyOf = (a: readonly Mapping[], b: readonly Mapping[]) =>
  namingKeys.find(key => namesOf(a, key) && namesOf(b, key))

const addressed = (path: string[], key: string | undefined, name: string): string[] =>
  key === 'code' ? [name] : [...path, name]

const line = (kind: Line['kind'], path: string[], from?: unknown, to?: unknown): Line => ({
  kind,
  path: path.join(' '),
  ...(from === undefined ? {} : { from: from as Value }),
  ...(to === undefined ? {} : { to: to as Value }),
})

/** Which items of two lists of plain values are the same, as few left over as can be (longest common subsequence). */
const inCommon = (a: readonly unknown[], b: readonly unknown[]): [number, number][] => {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  const length = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i -= 1)
    for (let j = b.length - 1; j >= 0; j -= 1)
      (rows[i] as number[])[j] = a[i] === b[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) pairs.push([i++, j++])
    else if (length(i + 1, j) >= length(i, j + 1)) i += 1
    else j += 1
  }
  return pairs
}

/** An item of a list as one line: a list in it is what it holds, in its order. */
const asLine = (item: unknown): unknown => (Array.isArray(item) ? item.join(', ') : item)

const plainLists = (listA: readonly unknown[], listB: readonly unknown[], path: string[]): Line[] => {
  const [a, b] = [listA.map(asLine), listB.map(asLine)]
  const pairs = inCommon(a, b)
  const keptA = new Set(pairs.map(([i]) => i))
  const keptB = new Set(pairs.map(([, j]) => j))
  return [
    ...a.flatMap((value, i) => (keptA.has(i) ? [] : [line('removed', path, value)])),
    ...b.flatMap((value, j) => (keptB.has(j) ? [] : [line('added', path, undefined, value)])),
  ]
}

const mappingLists = (a: readonly Mapping[], b: readonly Mapping[], path: string[]): Line[] => {
  const key = namingKeyOf(a, b)
  const name = (item: Mapping, i: number) => (key ? String(item[key]) : String(i + 1))
  const olds = new Map(a.map((item, i) => [name(item, i), item]))
  const news = new Map(b.map((item, i) => [name(item, i), item]))
  const order = (of: Map<string, unknown>, other: Map<string, unknown>) =>
    [...of.keys()].filter(each => other.has(each)).join(', ')
  const [before, after] = [order(olds, news), order(news, olds)]
  return [
    ...(before === after ? [] : [line('changed', [...path, 'order'], before, after)]),
    ...[...olds].flatMap(([each, item]) => lines(item, news.get(each), addressed(path, key, each))),
    ...[...news].flatMap(([each, item]) => (olds.has(each) ? [] : lines(undefined, item, addressed(path, key, each)))),
  ]
}

const empty = (list: unknown): boolean => Array.isArray(list) && list.length === 0

const lists = (a: readonly unknown[], b: readonly unknown[], path: string[]): Line[] =>
  [...a, ...b].every(isMapping)
    ? mappingLists(a as readonly Mapping[], b as readonly Mapping[], path)
    : plainLists(a, b, path)

/** The lines in which two values differ, in the order of the first. */
const lines = (a: unknown, b: unknown, path: string[]): Line[] => {
  if (a === b) return []
  const sample = a ?? b
  if (isMapping(sample) && isMapping(a ?? {}) && isMapping(b ?? {})) {
    const [olds, news] = [(a ?? {}) as Mapping, (b ?? {}) as Mapping]
    return [...new Set([...Object.keys(olds), ...Object.keys(news)])].flatMap(key =>
      lines(olds[key], news[key], [...path, keyInWords(key)]),
    )
  }
  if (Array.isArray(sample) && Array.isArray(a ?? []) && Array.isArray(b ?? [])) {
    if ((a === undefined && empty(b)) || (b === undefined && empty(a)))
      return [line(a === undefined ? 'added' : 'removed', [...path, 'list'])]
    return lists((a ?? []) as unknown[], (b ?? []) as unknown[], path)
  }
  if (a === undefined) return [line('added', path, undefined, b)]
  if (b === undefined) return [line('removed', path, a)]
  return [line('changed', path, a, b)]
}

/**
 * What differs between two versions of a programme, line by line, section by section (PROG-06). Items of lists are matched by
 * their code or id, so that one put in between changes no other; a changed order is a line of its own. Empty when equal.
 */
export const compareProgrammes = (a: Programme, b: Programme): Difference[] => {
  const names = [...new Set([...Object.keys(a), ...Object.keys(b)])] as SectionName[]
  return names.flatMap(section => lines(a[section], b[section], []).map(each => ({ section, ...each })))
}

/** A difference on one line: `N.1.1.a text: “Is there …” → “Does …”`. */
export const differenceInWords = ({ kind, path, from, to }: Difference): string => {
  const quoted = (value: Value | undefined) => (typeof value === 'string' ? `“${value}”` : String(value))
  if (kind === 'changed') return `${path}: ${quoted(from)} → ${quoted(to)}`
  const value = kind === 'added' ? to : from
  return value === undefined ? `${path}: ${kind}` : `${path}: ${kind} ${quoted(value)}`
}
