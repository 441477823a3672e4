import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { yamlFiles } from '../files/write-yaml.ts'
import type { Programme } from '../schema/index.ts'
import { exists, isFolder } from './folders.ts'
import { alreadyThere, putAt } from './put-at.ts'

const folderAt = async (path: string): Promise<void> => {
  if (!(await isFolder(path))) await putAt(path, () => mkdir(path))
}

/**
 * Writes a programme's YAML files into `root/<id>/<version>/`, all of them or none, and returns that folder. `root` is made
 * when it is not there; the folder around it must be.
 * @throws BadInput with what to do, when the version is there already (a version never changes) or cannot be written.
 */
export const writeVersionFolder = async (root: string, programme: Programme): Promise<string> => {
  const { id, version } = programme.programme
  const folder = join(root, id, version)
  if (await exists(folder)) throw alreadyThere(folder)
  await folderAt(root)
  await folderAt(join(root, id))
  const begun = join(root, id, `.${version}-being-written-${process.pid}`)
  await putAt(folder, async () => {
    try {
      await mkdir(begun)
      for (const [file, bytes] of yamlFiles(programme)) await writeFile(join(begun, file), bytes)
      await rename(begun, folder)
    } finally {
      await rm(begun, { recursive: true, force: true })
    }
  })
  return folder
}
