import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { addNotePage } from './add-note.ts'
import { listNotesPage } from './list-notes.ts'
import { notePage } from './note.ts'

/** Every page of this module. */
export const fieldworkPages = (services: { db: Db }): Page[] => [
  listNotesPage(services),
  addNotePage(),
  notePage(services) as Page,
]
