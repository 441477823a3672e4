import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { empty } from './beginning.ts'
import { embeddedTemplate } from './embedded-template.ts'

/**
 * Lays down an embedded database with its tables and nothing in them, as a program leaves it that was there before. To begin one
 * takes PGlite seconds.
 */
export const embeddedFolder = async (dataDir: string): Promise<void> => {
  mkdirSync(dataDir, { recursive: true })
  execFileSync('tar', ['-xf', await embeddedTemplate(empty), '-C', dataDir], { stdio: ['ignore', 'ignore', 'pipe'] })
}
