/** The thread of `document-file.ts`. */
import { parentPort, workerData } from 'node:worker_threads'
import type { DocumentTask } from './document-file.ts'

const { kind, document } = workerData as DocumentTask

const make = async (): Promise<Uint8Array> => {
  if (kind === 'pdf') return (await import('./pdf/typeset.ts')).typeset(document)
  return (await import('./word/write-word.ts')).writeWord(document)
}

parentPort?.postMessage(await make())
