import { inWorker } from '../in-worker.ts'
import type { Download } from '../web/view.ts'
import { checkDocument } from './check-document.ts'
import type { Document } from './document.ts'
import { plainText, withTexts } from './plain-text.ts'

/** The kinds of file that a document can be. */
export const documentTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const

export type DocumentKind = keyof typeof documentTypes

/** What the thread is given. */
export interface DocumentTask {
  kind: DocumentKind
  document: Document
}

let last: Promise<unknown> = Promise.resolve()

/**
 * A document as a file: a tagged PDF that screen readers can read (PDF/UA-1), or a Word file. The same document gives the same
 * bytes. It takes a tenth of a second, for long tables a whole one: so it is done in a thread, one after the other, that many
 * who ask at once do not take all processors.
 * @throws RangeError by `checkDocument`.
 */
export const documentFile = async (document: Document, kind: DocumentKind): Promise<Uint8Array> => {
  checkDocument(document)
  const task: DocumentTask = { kind, document: withTexts(document, plainText) }
  const make = () => inWorker<Uint8Array>(new URL('document-worker.ts', import.meta.url), task)
  const made = last.then(make)
  last = made.catch(() => {})
  return made
}

/** The same as the answer of a page. @param name Of the file, without its ending. */
export const documentDownload = async (document: Document, kind: DocumentKind, name: string): Promise<Download> => ({
  download: `${name}.${kind}`,
  type: documentTypes[kind],
  body: await documentFile(document, kind),
})
