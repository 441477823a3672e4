import { paths } from '#paths'
import { Conflict, NotFound } from '#platform/errors.ts'
import type { Stores } from '#platform/files/take-files.ts'
import { english } from '#platform/web/english.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { homeOfSlides, removeFile } from '../../actions/keep-files.ts'
import { invitationsOf } from '../../queries/door/invitations.ts'
import { type OpenDoor, openDoor } from '../../queries/door/open-door.ts'
import { type BriefingState, findBriefing } from '../../queries/meetings/briefings.ts'
import { largestOfPlanning, mostOfPlanning, present } from '../../rules/files.ts'
import { answerToFiles } from '../files/receive.ts'
import { doorBriefingContent } from './briefing-content.ts'
import { briefingText } from './briefing-text.ts'
import { doorFrame } from './door-frame.ts'

/** On the record, which is in English. */
const takenBack = 'Taken back by the inspected body'

interface Opened {
  door: OpenDoor
  state: BriefingState
  /** Ids of the slides that the inspected body may take back: what it sent itself, before the briefing was held. */
  own: ReadonlySet<string>
}

/** A briefing as the inspected body prepares it: how long, about what, and the slides that it sends (PLAN-10; DIPP manual 3.7). */
export const doorBriefingPage = (needs: Stores & { scans: boolean }): Page => {
  const { db, scans } = needs

  const opened = async ({ params, user }: Visit): Promise<Opened> => {
    const door = await openDoor(db, user, params.reference as string)
    const state = await findBriefing(db, door, params.briefing as string)
    const theirs = new Set((await invitationsOf(db, door.inspection.id)).map(({ username }) => username))
    const own = state.held ? [] : present(state.slides).filter(({ sentBy }) => theirs.has(sentBy))
    return { door, state, own: new Set(own.map(({ id }) => id)) }
  }

  const view = async (visit: Visit, errors?: FormErrors): Promise<View> => {
    const { door, state, own } = await opened(visit)
    const { reference, placeName } = door.inspection
    const { name } = state.meeting
    return {
      ...doorFrame(door, 'meetings', visit.language),
      heading: english(name),
      title: english(`${name}, ${placeName}`),
      backLink: paths.door.meetings(reference),
      errors,
      content: doorBriefingContent({ visit, door, state, own, scans, errors }),
    }
  }

  const takeBack = async (visit: Visit, { door, state, own }: Opened): Promise<string> => {
    const text = inLanguage(briefingText, visit.language)
    const file = present(state.slides).find(({ id }) => id === String(visit.body.file))
    if (!file) throw new NotFound(`slides ${String(visit.body.file)}`)
    if (!own.has(file.id)) return text.gone
    await removeFile(db, visit.act, door, { home: 'slides', id: file.id, reason: takenBack })
    return text.tookBack(file.name)
  }

  return {
    path: paths.door.briefing(':reference', ':briefing'),
    permission: 'door:view',
    audit: 'DOOR_BRIEFING',
    files: true,
    receives: { files: mostOfPlanning, largest: largestOfPlanning },
    get: visit => view(visit),

    async post(visit): Promise<Answer> {
      const about = await opened(visit)
      const here = paths.door.briefing(about.door.inspection.reference, about.state.meeting.id)
      const text = inLanguage(briefingText, visit.language)
      if (visit.body.intent === 'take-back') return { redirect: here, notice: await takeBack(visit, about) }
      try {
        const again = (errors: FormErrors | undefined) => view(visit, errors)
        const { choose, received } = text
        return await answerToFiles(needs, visit, about.door, homeOfSlides(about.state), {
          here,
          choose,
          received,
          again,
        })
      } catch (error) {
        if (!(error instanceof Conflict)) throw error
        const errors = errorsOf(error.reasons.map(reason => ({ field: 'files', text: reason })))
        return { ...(await view(visit, errors)), status: 409 }
      }
    },
  }
}
