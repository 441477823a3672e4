import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import { Conflict } from '#platform/errors.ts'
import type { Stores } from '#platform/files/take-files.ts'
import { readDate } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { homeOfSlides } from '../../actions/keep-files.ts'
import { holdBriefing } from '../../actions/meetings/hold-briefing.ts'
import { type BriefingState, findBriefing } from '../../queries/meetings/briefings.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import { largestOfPlanning, mostOfPlanning } from '../../rules/files.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import { type HeldBriefing, reasonsNotToHold } from '../../rules/meetings/briefing.ts'
import { addedByTeam, answerToFiles } from '../files/receive.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { briefingContent } from './briefing-content.ts'

interface Opened {
  open: OpenInspection
  state: BriefingState
}

const minutes = (typed: unknown): number => Number(String(typed ?? '').trim() || Number.NaN)

const readHeld = (body: Record<string, unknown>): HeldBriefing => ({
  heldOn: readDate(body, 'heldOn', 'The day').day ?? '',
  spoke: minutes(body.spoke),
  questions: minutes(body.questions),
  there: [body.there ?? []].flat().map(String),
  reason: String(body.reason ?? ''),
})

/**
 * A briefing by the inspected body: how long it is, how far back its evidence goes, on which questions, its slides, and that it was held,
 * with whoever has to be there (PLAN-10; DIPP manual 3.7).
 */
export const briefingPage = (needs: Stores & { scans: boolean }): Page => {
  const { db, scans } = needs

  const opened = async ({ params, user }: Visit): Promise<Opened> => {
    const open = await openInspection(db, user, params.reference as string)
    return { open, state: await findBriefing(db, open, params.briefing as string) }
  }

  const view = async (visit: Visit, errors?: FormErrors): Promise<View> => {
    const { open, state } = await opened(visit)
    const { name } = state.meeting
    const { reference, placeName } = open.inspection
    return {
      ...inspectionFrame(open, 'meetings'),
      heading: name,
      title: `${name}, ${placeName}`,
      backLink: paths.meetings.list(reference),
      errors,
      content: briefingContent({ visit, open, state, scans, errors, names: await namesOfPeople(db) }),
    }
  }

  const hold = async (visit: Visit, { open, state }: Opened, here: string): Promise<Answer> => {
    const { act, body } = visit
    const held = readHeld(body)
    const about = { meeting: state.meeting, team: open.team, roleNames: state.setting.roleNames }
    const reasons = reasonsNotToHold(held, { ...about, today: londonDay(act.when) })
    const errors = errorsOf(reasons, { heldOn: '#heldOn-day' })
    if (errors) return view(visit, errors)
    const { id: meeting } = state.meeting
    await holdBriefing(db, act, open.inspection.reference, { ...held, meeting, seen: Number(body.version) || 0 })
    return { redirect: here, notice: 'The briefing is recorded as held' }
  }

  return {
    path: paths.planningFiles.briefing(':reference', ':briefing'),
    permission: 'inspections:view',
    audit: 'BRIEFING',
    files: true,
    receives: { files: mostOfPlanning, largest: largestOfPlanning },
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const about = await opened(visit)
      const here = paths.planningFiles.briefing(about.open.inspection.reference, about.state.meeting.id)
      try {
        if (visit.body.intent === 'hold') return await hold(visit, about, here)
        const again = (errors: FormErrors | undefined) => view(visit, errors)
        return await answerToFiles(needs, visit, about.open, homeOfSlides(about.state), { ...addedByTeam, here, again })
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        const field = visit.body.intent === 'hold' ? 'reason' : 'files'
        return { ...(await view(visit, errorsOf(error.reasons.map(text => ({ field, text }))))), status: 409 }
      }
    },
  }
}
