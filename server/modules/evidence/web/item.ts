import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { savedAsTyped } from '#platform/web/autosave.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { raiseEnquiry } from '../actions/follow-enquiry.ts'
import { type OnReviewed, reviewItem } from '../actions/review-item.ts'
import { findItem } from '../queries/items.ts'
import { notRequested } from '../rules/review.ts'
import { itemContent } from './item-content.ts'
import { loadEvidence } from './load-evidence.ts'
import { reviewChanged, reviewClash, type TypedReview } from './review-form.ts'

export interface ItemPageNeeds {
  db: Db
  /** Whether a scanner for viruses is set up. */
  scans: boolean
  onReviewed: OnReviewed
}

/** One item beside its questions: its files, what they show, and the lines of enquiry that it raises (EVID-07). */
export const itemPage = (needs: ItemPageNeeds): Page => ({
  path: paths.evidence.item(':reference', ':item'),
  permission: 'evidence:view',
  audit: 'EVIDENCE_ITEM',

  get: visit => view(needs, visit),

  async post(visit): Promise<Answer> {
    const { params, user, body } = visit
    const open = await openInspection(needs.db, user, params.reference as string)
    const here = paths.evidence.item(params.reference as string, params.item as string)
    const heading = await headingOf(needs.db, visit, open)
    if (body.intent !== 'enquire') return review(needs, visit, open, { heading, here })
    try {
      return { redirect: here, notice: await enquire(needs, visit, open, params.item as string) }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const errors = errorsOf(error.reasons.map(text => ({ field: 'text', text })))
      return { ...(await view(needs, visit, { errors })), status: 409 }
    }
  },
})

/** What the page is about. @throws NotFound for what is not on the list. */
const headingOf = async (db: Db, { params }: Visit, open: OpenInspection): Promise<string> =>
  params.item === notRequested ? 'Not asked for' : (await findItem(db, open, params.item as string)).text

const enquire = async ({ db }: ItemPageNeeds, { act, body }: Visit, open: OpenInspection, item: string) => {
  await raiseEnquiry(db, act, open, { item, text: String(body.text ?? ''), assignedTo: String(body.assignedTo ?? '') })
  return 'The line of enquiry is raised'
}

const several = z.union([z.string().transform(one => [one]), z.array(z.string())]).default([])

const form = z.object({
  ...savedAsTyped,
  shows: z.string().max(50_000, 'Shorten the text to 50,000 characters or fewer').default(''),
  codes: several,
})

/** Saves a review as it is typed. Where someone else was first, both texts are shown, and this person chooses. */
const review = async (
  needs: ItemPageNeeds,
  visit: Visit,
  open: OpenInspection,
  { heading, here }: { heading: string; here: string },
): Promise<Answer> => {
  const { db, onReviewed } = needs
  const { act, body, params } = visit
  const parsed = parseForm(form, body)
  const typed = {
    shows: String(body.shows ?? ''),
    codes: several.parse(body.codes),
    version: Number(body.version) || 0,
  }
  if (!parsed.ok) return view(needs, visit, { errors: parsed.errors, typed: { ...typed, errors: parsed.errors } })
  const { saveId, version: seen, ...text } = parsed.values
  const save = { ...text, item: params.item as string, title: heading, saveId, seen }
  const outcome = await reviewItem(db, act, open, save, onReviewed)
  if ('version' in outcome)
    return { saved: { version: outcome.version, words: `Saved at ${londonTime(act.when)}` }, redirect: here }
  const { clash } = outcome
  const words = `${reviewChanged(clash, await namesOfPeople(db))}, after you opened it`
  const { shows, codes, version } = clash
  return {
    clash: { version, words, theirs: { shows, codes } },
    view: await view(needs, visit, { typed: { ...typed, version, clash: reviewClash(clash, words) } }),
  }
}

const view = async (
  { db, scans }: ItemPageNeeds,
  visit: Visit,
  { errors, typed }: { errors?: FormErrors | undefined; typed?: TypedReview } = {},
): Promise<View> => {
  const { params, user, act } = visit
  const [reference, id] = [params.reference as string, params.item as string]
  const open = await openInspection(db, user, reference)
  const heading = await headingOf(db, visit, open)
  const evidence = await loadEvidence(db, open, act.when)
  const item = evidence.items.find(each => each.id === id)
  return {
    ...inspectionFrame(open, 'evidence'),
    heading,
    title: `${heading}, ${open.inspection.placeName}`,
    backLink: paths.evidence.list(reference),
    scripts: ['autosave'],
    errors,
    content: itemContent({ visit, open, evidence, item, id, scans, errors, typed }),
  }
}
