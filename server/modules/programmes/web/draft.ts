import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { discardDraft } from '../actions/discard-draft.ts'
import { publishDraft } from '../actions/publish-draft.ts'
import { getDraft } from '../queries/drafts.ts'
import { getProgramme, getVersions } from '../queries.ts'
import { reasonsNotToPublishDraft } from '../rules/draft.ts'
import { draftChanges } from './draft-changes.ts'
import { aboutDraft, discardForm, publishForm } from './draft-forms.ts'
import { faultsTable } from './faults-table.ts'

const form = z.object({
  /** The newest version when the page was shown; empty for a new programme. */
  seen: z.string().max(20).default(''),
  confirm: z.literal('yes', { message: 'Confirm that you have read what changes' }),
})

const cannot = (reasons: readonly string[]): FormErrors => ({
  list: reasons.map(text => ({ text, href: '#about' })),
  field: {},
})

/** A file that was uploaded: its faults, or what it changes and the form to publish it (PROG-08). */
export const draftPage = ({ db }: { db: Db }): Page => ({
  path: paths.programmes.draft(':id'),
  permission: 'programmes:manage',
  audit: 'PROGRAMMES_DRAFT',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, body, act } = visit
    const id = params.id as string
    if (body.action === 'discard') {
      await discardDraft(db, act, id)
      return { redirect: paths.programmes.manage, notice: 'The draft is discarded' }
    }
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, parsed.errors)
    try {
      const { name, version, id: programme } = await publishDraft(db, act, id, parsed.values.seen || undefined)
      const notice = `Version ${version} of ${name} is published`
      return { redirect: paths.standards.programme(programme, version), notice }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return { ...(await view(db, visit, cannot(error.reasons))), status: 409 }
    }
  },
})

const view = async (db: Db, { params, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const draft = await getDraft(db, params.id as string)
  const names = await namesOfPeople(db)
  const versions = draft.programme === null ? [] : await getVersions(db, draft.programme)
  const newest = versions[0]?.version
  const reasons = reasonsNotToPublishDraft(
    draft,
    versions.map(({ version }) => version),
  )
  const { content } = draft
  const before = content && newest !== undefined ? await getProgramme(db, content.programme.id, newest) : undefined
  const isOpen = !draft.publishedAt && !draft.discardedAt
  return {
    caption: 'Draft',
    heading: content ? `${content.programme.name}, version ${content.programme.version}` : draft.fileName,
    title: `Draft: ${draft.fileName}`,
    place: 'standards',
    backLink: paths.programmes.manage,
    errors,
    content: html`
      <div class="lantern-reading">
        ${aboutDraft(draft, names, reasons)}
        ${!content && faultsTable(draft)}
        ${content && draftChanges(content, before)}
        ${isOpen && reasons.length === 0 && publishForm({ draft, csrf, seen: newest ?? '', errors })}
        ${isOpen && discardForm(csrf)}
      </div>`,
  }
}
