import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let root: string | undefined
let folders = 0

const ownRoot = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'lantern-files-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A folder for files that lasts as long as the test process. */
export const fileFolder = (): string => {
  root ??= ownRoot()
  folders += 1
  return join(root, String(folders))
}
