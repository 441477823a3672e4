import type { Db } from '../db/open.ts'
import { cleanFileName } from './content/file-name.ts'
import type { FileKind } from './content/kinds.ts'
import { lookInto } from './content/look-into.ts'
import { RefusedFile } from './content/refusal.ts'
import type { FileStore, Incoming } from './file-store.ts'
import { refuseKnownVirus, rememberContent } from './known-content.ts'

/** A file that is kept, with the name it is shown by. */
export interface TakenFile {
  name: string
  sha256: string
  size: number
  kind: FileKind
  /** To be called in the transaction that says whose it is. */
  remember(tx: Db, storedAt: Date): Promise<void>
}

/**
 * Looks into a file that has come in and keeps it, if it is of a kind that is taken (EVID-05). `among`: ids of the only kinds that are
 * taken here.
 * @throws RefusedFile with the reason; then it is let go with its request.
 */
export const takeFile = async (
  { db, files }: { db: Db; files: FileStore },
  given: string,
  incoming: Incoming,
  among?: readonly string[],
): Promise<TakenFile> => {
  const name = cleanFileName(given)
  const kind = await lookInto(files, incoming, name)
  if (among && !among.includes(kind.id)) throw new RefusedFile({ why: 'not-of-these', is: kind.id, taken: among })
  await refuseKnownVirus(db, incoming)
  await files.keep(incoming)
  const { sha256, size } = incoming
  return { name, sha256, size, kind, remember: (tx, storedAt) => rememberContent(tx, incoming, kind, storedAt) }
}
