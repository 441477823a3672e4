import { LineCounter, parseDocument } from 'yaml'
import type { Fault, ReadSection } from './fault.ts'
import { offsetOf } from './locate-node.ts'
import { unprintable } from './unprintable.ts'

/** No file of a programme is near this size: 2 MB. */
const mostBytes = 2_000_000

const options = {
  prettyErrors: false,
  strict: true,
  uniqueKeys: true,
  resolveKnownTags: false,
  stringKeys: true,
} as const

const tooDeep = 'is nested too deeply'

const decode = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const first = (message: string): string => (message.split('\n')[0] ?? message).replace(/ at line \d+.*$/, '')

/**
 * Reads a YAML file, keeping the line of every part of it. Refuses what is too large, not UTF-8, not one YAML document,
 * has a name twice in a mapping, or uses aliases.
 */
export const readYaml = (
  file: string,
  bytes: Uint8Array,
): { section: ReadSection; faults: Fault[] } | { faults: Fault[] } => {
  const lines = new LineCounter()
  const line = (offset: number): number => Math.max(1, lines.linePos(offset).line)
  const fault = (message: string, at = 1): Fault => ({ file, line: at, unit: 'line', path: '', message })

  if (bytes.length > mostBytes) return { faults: [fault('is larger than 2 MB')] }
  const text = decode(bytes)
  if (text === undefined) return { faults: [fault('is not text in UTF-8')] }

  try {
    const document = parseDocument(text, { ...options, lineCounter: lines })
    const wrong = [...document.errors, ...document.warnings]
    if (wrong.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return { faults: [fault(tooDeep)] }
    // The first few are the cause, and the rest what followed from them.
    const shown = wrong.slice(0, 10)
    if (shown.length > 0) return { faults: shown.map(({ message, pos }) => fault(first(message), line(pos[0]))) }
    const section: ReadSection = {
      // An alias could unfold without end, or hold itself: none is allowed.
      content: document.toJS({ maxAliasCount: 0 }),
      locate: (path, key) => ({ file, line: line(offsetOf(document, path, key)), unit: 'line' }),
    }
    return { section, faults: unprintable(section) }
  } catch (error) {
    if (error instanceof ReferenceError)
      return { faults: [fault('uses an alias (*name): write out what it stands for')] }
    if (error instanceof RangeError) return { faults: [fault(tooDeep)] }
    throw error
  }
}
