import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BadInput } from '#platform/command-line.ts'
import { yamlFiles } from '../files/write-yaml.ts'
import type { Programme } from '../schema/index.ts'
import { exists } from './folders.ts'

/**
 * Writes a programme's YAML files into `root/<id>/<version>/`, all of them or none, and returns that folder.
 * @throws BadInput when it is there already: a version never changes.
 */
export const writeVersionFolder = async (root: string, programme: Programme): Promise<string> => {
  const { id, version } = programme.programme
  const folder = join(root, id, version)
  if (await exists(folder)) throw new BadInput([`${folder} is there already, and is not written over`])
  const begun = join(root, id, `.${version}-being-written`)
  await mkdir(begun, { recursive: true })
  for (const [file, bytes] of yamlFiles(programme)) await writeFile(join(begun, file), bytes)
  await rename(begun, folder)
  return folder
}
