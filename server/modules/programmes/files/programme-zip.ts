import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { unzip, zip } from '#platform/documents/zip.ts'
import type { Programme } from '../schema/index.ts'
import type { ProgrammeFiles } from './check-programme.ts'
import { yamlFiles } from './write-yaml.ts'

const limits = { bytes: 20_000_000, entries: 100 }

/** Packs a programme as a zip of its YAML files, in the folders that they belong in: `national/1.1/standards.yaml`. */
export const programmeZip = (programme: Programme): Uint8Array => {
  const { id, version } = programme.programme
  return zip(new Map([...yamlFiles(programme)].map(([file, bytes]) => [`${id}/${version}/${file}`, bytes])))
}

/** What systems add of their own: `__MACOSX/`, `.DS_Store`. */
const isOurs = (name: string): boolean => !name.split('/').some(part => part.startsWith('.') || part === '__MACOSX')

/**
 * The files in a zip, without the folders that hold them all.
 * @throws UnreadableFile when it is no such zip, or its files are in several folders.
 */
export const filesOfZip = (bytes: Uint8Array): ProgrammeFiles => {
  const files = [...unzip(bytes, limits)].filter(([name]) => isOurs(name))
  const folders = new Set(files.map(([name]) => name.slice(0, name.lastIndexOf('/') + 1)))
  if (folders.size > 1) throw new UnreadableFile('It holds files in several folders: one version at a time, please')
  const [folder = ''] = folders
  return new Map(files.map(([name, content]) => [name.slice(folder.length), content]))
}
