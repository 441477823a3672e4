import type { Language } from '../dates.ts'

/** Part of a text that is more than plain. */
export interface Run {
  text: string
  strong?: boolean | undefined
  /** Where it leads: a whole web address, or `mailto:` with an email address. */
  href?: string | undefined
  /** The language of these words, where it is not that of the document. */
  language?: Language | undefined
}

/** A text within a document. A line end in it stays a line end; nothing else in it means anything. */
export type Text = string | readonly (string | Run)[]

export interface Column {
  heading: string
  /** How wide it is beside the others; 1 without. */
  width?: number | undefined
  align?: 'right' | undefined
}

export interface DocumentTable {
  kind: 'table'
  caption: string
  columns: readonly Column[]
  /** As many texts in each as there are columns. */
  rows: readonly (readonly Text[])[]
}

/** What stands in a document, from top to bottom. */
export type Block =
  /** The title is the heading of level 1. No level is left out on the way down. */
  | { kind: 'heading'; level: 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: Text }
  | { kind: 'list'; items: readonly Text[]; numbered?: boolean | undefined }
  | DocumentTable
  /** Names with what they say: “Fieldwork: 9 to 20 November”. */
  | { kind: 'facts'; facts: readonly { name: string; text: Text }[] }
  /** Set apart from the text around it. */
  | { kind: 'note'; text: Text }
  /** Lines as on an envelope: of who a letter is for, or who signs it. */
  | { kind: 'address'; lines: readonly string[] }
  | { kind: 'page-break' }

/**
 * A document as people receive it: a letter, a timetable, a plan. Described once, it becomes an accessible PDF, a Word file
 * and part of a page alike.
 */
export interface Document {
  title: string
  language: Language
  /** What it is about, in a sentence: kept in the properties of the file. */
  subject: string
  /** Who it comes from: stands above the title, and at the foot of each page. */
  from: string
  /** The day it is of, as `2026-02-11`. Printed under the title. */
  date: string
  /** Wide pages, for tables with many columns. */
  landscape?: boolean | undefined
  blocks: readonly Block[]
}
