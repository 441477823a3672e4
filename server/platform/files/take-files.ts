import type { Db } from '../db/open.ts'
import { type Refusal, RefusedFile } from './content/refusal.ts'
import type { FileStore, ReceivedFile } from './file-store.ts'
import { type TakenFile, takeFile } from './take-file.ts'

/** Where files are kept, and where it stands whose they are. */
export interface Stores {
  db: Db
  files: FileStore
}

/** What became of files that came with one form: those that are kept, and of each other why it is not. */
export interface Taken {
  taken: readonly TakenFile[]
  refused: readonly { name: string; refusal: Refusal }[]
}

/** Takes or refuses each file of a form for itself (EVID-05). `among`: ids of the only kinds that are taken here. */
export const takeFiles = async (
  stores: Stores,
  all: readonly ReceivedFile[],
  among?: readonly string[],
): Promise<Taken> => {
  const [taken, refused]: [TakenFile[], { name: string; refusal: Refusal }[]] = [[], []]
  for (const file of all) {
    try {
      if ('refusal' in file) throw new RefusedFile(file.refusal)
      taken.push(await takeFile(stores, file.name, file.incoming, among))
    } catch (error) {
      if (!(error instanceof RefusedFile)) throw error
      refused.push({ name: file.name, refusal: error.refusal })
    }
  }
  return { taken, refused }
}
