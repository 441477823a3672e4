import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { raiseEnquiry } from '../actions/follow-enquiry.ts'
import { type OnReviewed, reviewItem } from '../actions/review-item.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { notRequested } from '../rules/review.ts'
import { itemContent } from './item-content.ts'
import { loadEvidence } from './load-evidence.ts'

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

  async post(visit) {
    const { params, user, body } = visit
    const [reference, id] = [params.reference as string, params.item as string]
    const open = await openInspection(needs.db, user, reference)
    const title = await titleOf(needs.db, visit, open, id)
    try {
      const notice =
        body.intent === 'enquire' ? await enquire(needs, visit, open, id) : await review(needs, visit, open, title)
      return { redirect: paths.evidence.item(reference, id), notice }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const field = body.intent === 'enquire' ? 'text' : 'shows'
      const errors = errorsOf(error.reasons.map(text => ({ field, text })))
      return { ...(await view(needs, visit, errors)), status: 409 }
    }
  },
})

const titleOf = async (db: Db, { act }: Visit, open: OpenInspection, id: string): Promise<string> => {
  const { items } = await loadEvidence(db, open, act.when)
  return id === notRequested ? 'Not asked for' : (items.find(item => item.id === id)?.text ?? id)
}

const enquire = async ({ db }: ItemPageNeeds, { act, body }: Visit, open: OpenInspection, item: string) => {
  await raiseEnquiry(db, act, open, { item, text: String(body.text ?? ''), assignedTo: String(body.assignedTo ?? '') })
  return 'The line of enquiry is raised'
}

const review = async (
  { db, onReviewed }: ItemPageNeeds,
  { act, body, params }: Visit,
  open: OpenInspection,
  title: string,
) => {
  const shows = String(body.shows ?? '').trim()
  if (shows === '') throw new Conflict(['Enter what it shows'])
  const codes = [body.codes ?? []].flat().map(String)
  const seen = Number(body.version) || 0
  await reviewItem(db, act, open, { item: params.item as string, title, shows, codes, seen }, onReviewed)
  return 'It is saved, and stands beside its questions as evidence'
}

const view = async ({ db, scans }: ItemPageNeeds, visit: Visit, errors?: FormErrors): Promise<View> => {
  const { params, user, act } = visit
  const [reference, id] = [params.reference as string, params.item as string]
  const open = await openInspection(db, user, reference)
  const evidence = await loadEvidence(db, open, act.when)
  const item: RequestedItem | undefined = evidence.items.find(each => each.id === id)
  const apart = id === notRequested
  if (!item && !apart) throw new NotFound(`item ${id} of ${reference}`)
  const heading = item?.text ?? 'Not asked for'
  return {
    ...inspectionFrame(open, 'evidence'),
    heading,
    title: `${heading}, ${open.inspection.placeName}`,
    backLink: paths.evidence.list(reference),
    errors,
    content: itemContent({ visit, open, evidence, item, id, scans, errors }),
  }
}
