import { createHash } from 'node:crypto'
import { canonicalJson } from './rules/canonical-json.ts'
import type { Programme } from './schema/index.ts'

/** The SHA-256, in hex, of what a programme says. Comments, spaces and the order of names in a mapping do not count. */
export const contentHash = (programme: Programme): string =>
  createHash('sha256').update(canonicalJson(programme)).digest('hex')
