import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { popplerProgram } from '../../scripts/poppler-programs.ts'

/** A word on a sheet, in points from its upper left corner. */
export interface Word {
  text: string
  left: number
  right: number
}

/** A page as it is printed on A4 by its own style. */
export interface Printed {
  /** What is said on each sheet between its margins, in the order of the page, without any white space. */
  sheets: string[]
  /** What is said in the margin below. */
  below: string[]
  words: Word[]
}

/** In points: the width and height of A4, and what `assets/lantern.css` leaves empty at the sides, above and below. */
export const paper = { width: 595.28, height: 841.89, side: (16 / 25.4) * 72, end: (18 / 25.4) * 72 }

export const withoutSpace = (text: string): string => text.replaceAll(/\s+/g, '')

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" }

const wordsOf = (boxes: string): Word[] =>
  [...boxes.matchAll(/<word xMin="([\d.-]+)"[^>]* xMax="([\d.-]+)"[^>]*>([^<]*)<\/word>/g)].map(
    ([, left, right, text = '']) => ({
      text: text.replaceAll(/&\w+;|&#39;/g, entity => entities[entity] ?? entity),
      left: Number(left),
      right: Number(right),
    }),
  )

/** Prints a page to PDF with Chromium, and reads it with Poppler's pdftotext; installs that where it is missing. */
export const print = async (page: Page): Promise<Printed> => {
  const pdftotext = popplerProgram('pdftotext')
  const folder = mkdtempSync(join(tmpdir(), 'lantern-print-'))
  const file = join(folder, 'page.pdf')
  writeFileSync(file, await page.pdf({ format: 'A4' }))
  const read = (...options: string[]) => execFileSync(pdftotext, [...options, file, '-'], { encoding: 'utf8' })
  const between = (top: number, bottom: number): string[] => {
    const part = { x: 0, y: top, W: paper.width, H: bottom - top }
    const options = Object.entries(part).flatMap(([name, points]) => [`-${name}`, String(Math.round(points))])
    return read('-raw', ...options)
      .split('\f')
      .slice(0, -1)
      .map(withoutSpace)
  }
  const end = paper.height - paper.end
  const printed = { sheets: between(0, end), below: between(end, paper.height), words: wordsOf(read('-bbox')) }
  rmSync(folder, { recursive: true })
  return printed
}
