import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { formatShortDay } from '../../dates.ts'
import type { Document } from '../document.ts'
import { frameWords } from '../frame-words.ts'
import { withTexts } from '../plain-text.ts'

const { resolve } = createRequire(import.meta.url)

/** The second has the letters that the first has not: Greek, Hebrew, Arabic, signs. Both under open licences. */
const fonts = [
  '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
]

const form = readFileSync(new URL('document.typ', import.meta.url), 'utf8')

/** What typst says of text for which no font has a form, in the escapes of its language: the text `\"\\u{200b}\"` could not be. */
const withoutForm = /the text `\\"(.+?)\\"` could not be displayed/g
const hasNoWidth = /^[\p{C}\p{M}\p{Default_Ignorable_Code_Point}]+$/u

/** The texts that an error of typst's names, the longest first. */
const unprintedBy = (error: unknown): string[] =>
  [...String(error).matchAll(withoutForm)]
    .map(([, text = '']) =>
      text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))),
    )
    .sort((a, b) => b.length - a.length)

const typesetOnce = (compiler: NodeCompiler, document: Document): Uint8Array => {
  const { language, date } = document
  const words = { ...frameWords(language), day: formatShortDay(date, language) }
  const inputs = { document: JSON.stringify(document), words: JSON.stringify(words) }
  // The newest standard for documents that everyone can read: ISO 14289-1.
  return compiler.pdf({ mainFileContent: form, inputs }, { pdfStandard: 'ua-1' })
}

const withoutTexts =
  (unprinted: readonly string[]) =>
  (text: string): string =>
    unprinted.reduce((rest, each) => rest.replaceAll(each, hasNoWidth.test(each) ? '' : '\u{FFFD}'), text)

/**
 * The pages of a document as PDF/UA-1. A letter for which no font has a form is printed as �.
 * @throws Error with what typst says.
 */
export const typeset = (document: Document): Uint8Array => {
  const compiler = NodeCompiler.create({
    workspace: import.meta.dirname,
    fontArgs: [{ fontBlobs: fonts.map(font => readFileSync(resolve(font))) }],
  })
  let rest = document
  // It says at once what it cannot print; what is left may join into other letters, and need another try.
  for (let tries = 1; ; tries += 1) {
    try {
      return typesetOnce(compiler, rest)
    } catch (error) {
      const unprinted = unprintedBy(error)
      if (unprinted.length === 0 || tries === 4) throw error
      rest = withTexts(rest, withoutTexts(unprinted))
    }
  }
}
