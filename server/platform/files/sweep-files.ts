import type { FileStore } from './file-store.ts'

/** How long somebody may take to go on with an upload that broke off, in milliseconds. */
const patience = 3 * 24 * 60 * 60 * 1000

/** Removes what was sent three days ago and more and was never kept. A job calls it. */
export const sweepFiles = (files: FileStore, now: Date): Promise<number> =>
  files.sweep(new Date(now.getTime() - patience))
