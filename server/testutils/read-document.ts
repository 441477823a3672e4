import { execFileSync } from 'node:child_process'
import { popplerProgram } from '../../scripts/poppler-programs.ts'
import { unzip } from '../platform/documents/zip.ts'

const asked = (program: 'pdftotext' | 'pdfinfo', bytes: Uint8Array, ...options: string[]): string =>
  execFileSync(popplerProgram(program), options, { input: bytes, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] })

/** What a PDF says to those who look at it, and to those who have it read aloud. */
export const readPdf = (bytes: Uint8Array) => ({
  /** In the order of the page, words apart by one space or line end. */
  text: asked('pdftotext', bytes, '-layout', '-', '-').replaceAll(/ +/g, ' '),
  /** By name: `Title`, `Tagged`, `Pages`. */
  properties: Object.fromEntries(
    [...asked('pdfinfo', bytes, '-').matchAll(/^([^:]+): +(.*)$/gm)].map(([, name, value]) => [name, value]),
  ) as Record<string, string>,
  /** What a screen reader is told: a tag or a text in quotation marks on each line. */
  structure: asked('pdfinfo', bytes, '-struct-text', '-')
    .split('\n')
    .map(line => line.replace(/ \((block|inline)\):?$| <\w+>:?$/, '').trim()),
})

/** The parts of a Word file that have text, by their paths in it. */
export const readWord = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    [...unzip(bytes, { bytes: 100_000_000, entries: 100 })].map(([name, part]) => [
      name,
      new TextDecoder().decode(part),
    ]),
  )
