import { z } from 'zod'
import type { FormErrors } from '#platform/web/form.ts'
import type { Upload, Visit } from '#platform/web/page.ts'
import type { ColumnMatch } from '../actions/match-columns.ts'
import type { LooseColumns } from '../loose-columns-of.ts'
import { type ChosenHeadings, fieldOf } from './match-view.ts'

const looseColumns = z.object({
  unread: z.array(z.string()),
  free: z.array(z.object({ heading: z.string(), isRequired: z.boolean() })),
})

type ReadMatches =
  | { ok: true; matches: ColumnMatch[] }
  | { ok: false; loose: LooseColumns; chosen: ChosenHeadings; errors: FormErrors }

/** What the form says of the file before, as it was shown: the file itself is not kept. */
const looseFrom = (body: Visit['body']): LooseColumns => {
  try {
    return looseColumns.parse(JSON.parse(String(body.loose)))
  } catch {
    return { unread: [], free: [] }
  }
}

/** Which headings were said to be which of our columns, or what is missing. */
export const readMatches = (body: Visit['body'], file: Upload | undefined): ReadMatches => {
  const loose = looseFrom(body)
  const chosen = Object.fromEntries(
    loose.free.map(({ heading }) => [fieldOf(heading), String(body[fieldOf(heading)] ?? '')]),
  )
  const matches = loose.free
    .map(({ heading: column }) => ({ header: chosen[fieldOf(column)] ?? '', column }))
    .filter(({ header }) => loose.unread.includes(header))
  const list = [
    ...loose.free
      .filter(({ heading, isRequired }) => isRequired && !matches.some(({ column }) => column === heading))
      .map(({ heading }) => ({ text: `Select the heading that is ${heading}`, href: `#${fieldOf(heading)}` })),
    ...matches
      .filter(({ header }, i) => matches.findIndex(other => other.header === header) < i)
      .map(({ header, column }) => ({
        text: `Select another heading for ${column}: “${header}” is chosen twice`,
        href: `#${fieldOf(column)}`,
      })),
    ...(file && file.bytes.length > 0 ? [] : [{ text: 'Select the same file again', href: '#file' }]),
  ]
  if (list.length === 0) return { ok: true, matches }
  const field = Object.fromEntries(list.map(({ text, href }) => [href.slice(1), { text }]))
  return { ok: false, loose, chosen, errors: { list, field } }
}
