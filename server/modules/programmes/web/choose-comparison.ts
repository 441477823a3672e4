import { z } from 'zod'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { getProgramme, getVersions } from '../queries.ts'
import { compareForm } from './compare-form.ts'
import { readingOf } from './reading.ts'
import type { StandardsText } from './text.ts'

const form = ({ compare }: StandardsText, versions: readonly string[]) =>
  z
    .object({
      from: z.enum(versions, { message: compare.choose }),
      to: z.enum(versions, { message: compare.choose }),
    })
    .refine(({ from, to }) => from !== to, { path: ['to'], message: compare.different })

/** Leads to the comparison of the two versions chosen; with the wrong ones, asks again. */
export const chooseComparisonPage = ({ db }: { db: Db }): Page => ({
  path: paths.standards.chooseComparison(':programme'),
  permission: 'public',
  audit: 'STANDARDS_CHOOSE_COMPARISON',

  async get({ params, query, language }) {
    const id = params.programme as string
    const versions = (await getVersions(db, id)).map(({ version }) => version)
    if (versions.length === 0) throw new NotFound(`programme ${id}`)
    const newest = await getProgramme(db, id)
    const { text, quote, title } = readingOf(newest, language)
    const { name } = newest.programme
    const parsed = parseForm(form(text, versions), query)
    if (parsed.ok) return { redirect: paths.standards.compare(id, parsed.values.to, parsed.values.from) }
    // An address without a choice, as someone may type it, is not yet a mistake.
    const errors: FormErrors | undefined = query.from || query.to ? parsed.errors : undefined
    return {
      heading: text.compare.heading,
      caption: quote(name),
      title: title(({ compare }) => `${name}: ${compare.heading}`),
      place: 'standards',
      backLink: paths.standards.inEffect(id),
      errors,
      content: html`<div class="lantern-reading">${compareForm({ programme: id, versions, chosen: query, text, errors })}</div>`,
    }
  },
})
