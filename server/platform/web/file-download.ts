import { fileKind } from '../files/content/kinds.ts'
import type { FileStore } from '../files/file-store.ts'
import type { KeptFile } from '../files/rules/kept-file.ts'
import type { Download } from './view.ts'

/** A kept file as an answer: to be saved, never shown inline, sent as it is read (EVID-05). Ask `reasonsNotToReadFile` first. */
export const fileDownload = async (
  files: Pick<FileStore, 'read'>,
  { name, kind, sha256 }: Pick<KeptFile, 'name' | 'kind' | 'sha256'>,
): Promise<Download> => ({
  download: name,
  type: fileKind(kind)?.type ?? 'application/octet-stream',
  body: await files.read(sha256),
})
