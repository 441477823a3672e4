import { paths } from '#paths'
import { newId } from '#platform/ids.ts'
import type { Page } from '#platform/web/page.ts'

/** A new note begins with its id, so that however often its first save is sent, it is one note. */
export const addNotePage = (): Page => ({
  path: paths.fieldwork.add(':reference'),
  permission: 'evidence:add',
  audit: 'ADD_EVIDENCE',

  async get({ params, query }) {
    const code = query.code ? `&code=${encodeURIComponent(query.code)}` : ''
    return { redirect: `${paths.fieldwork.note(params.reference as string, newId())}?new=yes${code}` }
  },
})
