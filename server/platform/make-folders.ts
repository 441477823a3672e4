import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false

/**
 * Makes a folder where there is none, and those around it. One at a time: Node’s own making of several never ends where
 * the system lets nothing be made, as in `/proc`.
 * @throws the system's error, with the folder that could not be made.
 */
export const makeFolders = (path: string): void => {
  if (isFolder(path)) return
  makeFolders(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another process may have been quicker.
    if (!isFolder(path)) throw error
  }
}
