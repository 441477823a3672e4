import type { FileStore } from '../../files/file-store.ts'

/** Where uploaded files are, by the same variables as for the program. */
export type OpenFiles = (env: NodeJS.ProcessEnv) => Promise<FileStore>
