import { doorFrame, type OpenDoor, openDoor } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, NotFound } from '#platform/errors.ts'
import { english } from '#platform/web/english.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { markAvailable, markUnavailable, takeFileBack } from '../../actions/answer-item.ts'
import type { Stores } from '../../actions/receive-files.ts'
import { findFile } from '../../queries/files.ts'
import { largestFile, mostFilesOfForm } from '../../rules/limits.ts'
import { notRequested } from '../../rules/review.ts'
import { loadEvidence } from '../load-evidence.ts'
import { doorItemContent } from './item-content.ts'
import { sendFiles } from './send-files.ts'
import { evidenceText } from './text.ts'

interface ItemNeeds extends Stores {
  scans: boolean
}

/** One item as the inspected body answers it: with files, or with why there are none (EVID-02). */
export const doorItemPage = (needs: ItemNeeds): Page => ({
  path: paths.door.item(':reference', ':item'),
  permission: 'door:view',
  audit: 'DOOR_ITEM',
  files: true,
  receives: { files: mostFilesOfForm, largest: largestFile },

  get: visit => view(needs, visit),

  async post(visit): Promise<Answer> {
    const { params, user, body, language } = visit
    const text = inLanguage(evidenceText, language).item
    const door = await openDoor(needs.db, user, params.reference as string)
    if (body.intent === 'take-back') return takeBack(needs.db, visit, door)
    try {
      if (body.intent === 'mark' || body.intent === 'mark-again') return await answer(needs.db, visit, door)
      const { notice, faults } = await sendFiles(needs, visit, door)
      if (faults.length > 0) return { ...(await view(needs, visit, errorsOf(faults))), notice }
      return { redirect: back(visit), notice }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const reasons = error.reasons.map(key => ({ field: 'reason', text: text[key as 'noReason' | 'received'] ?? key }))
      return { ...(await view(needs, visit, errorsOf(reasons))), status: 409 }
    }
  },
})

/** The page from which something was sent: of many files, the part of them that it showed. */
const back = ({ params, query }: Visit): string =>
  paths.door.item(params.reference as string, params.item as string) +
  (query.page ? `?${new URLSearchParams({ page: query.page })}` : '')

const answer = async (db: Db, visit: Visit, door: OpenDoor): Promise<Answer> => {
  const { params, act, body, language } = visit
  const text = inLanguage(evidenceText, language).item
  const item = params.item as string
  if (body.intent === 'mark-again') {
    await markAvailable(db, act, door, item)
    return { redirect: back(visit), notice: text.available }
  }
  await markUnavailable(db, act, door, { item, reason: String(body.reason ?? '') })
  return { redirect: back(visit), notice: text.marked }
}

const takeBack = async (db: Db, visit: Visit, door: OpenDoor): Promise<Answer> => {
  const { act, body, language, params } = visit
  const text = inLanguage(evidenceText, language).item
  const to = params.item === notRequested ? paths.door.evidence(door.inspection.reference) : back(visit)
  const file = await findFile(db, door.inspection.id, String(body.file))
  const notice = await takeFileBack(db, act, door, String(body.file)).then(
    () => text.tookBack(file?.name ?? ''),
    error => {
      if (error instanceof Conflict) return text.reviewed
      throw error
    },
  )
  return { redirect: to, notice }
}

const view = async ({ db, scans }: ItemNeeds, visit: Visit, errors?: FormErrors): Promise<View> => {
  const { params, user, act, language } = visit
  const door = await openDoor(db, user, params.reference as string)
  const evidence = await loadEvidence(db, door, act.when)
  const item = evidence.items.find(({ id, dropped }) => id === params.item && !dropped)
  if (!item || evidence.announced === undefined) throw new NotFound(`item ${params.item}`)
  const { reference } = door.inspection
  return {
    ...doorFrame(door, item.organisation ? 'organisation' : 'evidence', language),
    heading: english(item.text),
    backLink: item.organisation ? paths.door.organisation(reference) : paths.door.evidence(reference),
    errors,
    scripts: ['uploads'],
    content: doorItemContent({ visit, door, evidence, item, scans, errors }),
  }
}
