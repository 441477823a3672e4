import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { correctLetter } from '../../actions/announcement/correct-letter.ts'
import { announcementOf, letterFactsOf } from '../../queries/announcement/announcement.ts'
import { openInspection, refuseIf } from '../../queries/open-inspection.ts'
import { corrected, languagesOf, lettersOf } from '../../rules/announcement/announcement.ts'
import { type Correction, fieldOf, reasonsNotToCorrect } from '../../rules/announcement/correction.ts'
import { reasonsNotToAnnounceOn } from '../../rules/announcement/who-announces.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { letterForm, type OpenLetter } from './letter-form.ts'

const load = async (db: Db, { params, user }: Visit): Promise<OpenLetter> => {
  const open = await openInspection(db, user, params.reference as string)
  refuseIf(reasonsNotToAnnounceOn(open.team, open.reader))
  const announcement = await announcementOf(db, open.inspection.id)
  const own = lettersOf(open.programme).find(([id]) => id === params.letter)
  if (!own) throw new NotFound(`letter ${params.letter} of ${open.inspection.reference}`)
  const [id, letter] = own
  return {
    ...{ open, announcement, id },
    letter: corrected(id, letter, announcement.corrections),
    facts: await letterFactsOf(db, open, announcement),
  }
}

const correctionFrom = ({ open, id, letter }: OpenLetter, body: Visit['body']): Correction => ({
  letter: id,
  words: Object.fromEntries(
    letter.paragraphs.map(({ id: paragraph }) => [
      paragraph,
      Object.fromEntries(
        languagesOf(open.inspection).map(language => [language, String(body[fieldOf(paragraph, language)] ?? '')]),
      ),
    ]),
  ),
  surveys: Object.fromEntries(
    open.programme.surveys.surveys.flatMap(({ id: survey }) => {
      const address = body[`survey-${survey}`]
      return typeof address === 'string' ? [[survey, address.trim()]] : []
    }),
  ),
})

const changedMeanwhile = (name: string) =>
  `${name} corrected the announcement since you opened it. Compare what you typed with what stands there now, which you can see in another window, then save again`

/** The words of one letter or leaflet, paragraph by paragraph, with what each blank stands for (PLAN-05). */
export const letterPage = ({ db }: { db: Db }): Page => ({
  path: paths.announcement.letter(':reference', ':letter'),
  permission: 'announcement:issue',
  audit: 'ANNOUNCEMENT_LETTER',

  async get(visit) {
    return view(visit, await load(db, visit))
  },

  async post(visit): Promise<Answer> {
    const { act, body } = visit
    const loaded = await load(db, visit)
    const { open, announcement } = loaded
    const correction = correctionFrom(loaded, body)
    const errors = errorsOf(reasonsNotToCorrect(open.programme, announcement, correction))
    if (errors) return view(visit, loaded, body, errors)
    const { reference } = open.inspection
    const isWritten = await correctLetter(db, act, reference, { ...correction, seen: Number(body.version) || 0 })
    if (isWritten) return { redirect: paths.announcement.show(reference), notice: 'The words are saved' }
    const now = await load(db, visit)
    const who = open.team.find(({ username }) => username === now.announcement.changedBy)?.name ?? 'Someone else'
    const version = now.announcement.version
    const clash = errorsOf([{ field: 'letter', text: changedMeanwhile(who) }])
    return { ...view(visit, now, { ...body, version }, clash), status: 409 }
  },
})

const view = (visit: Visit, loaded: OpenLetter, typed?: Visit['body'], errors?: FormErrors): View => {
  const { inspection } = loaded.open
  return {
    ...inspectionFrame(loaded.open, 'plan'),
    heading: loaded.letter.name.en,
    caption: 'Correct the words',
    title: `${loaded.letter.name.en}, ${inspection.placeName}`,
    backLink: paths.announcement.show(inspection.reference),
    errors,
    content: letterForm(visit, loaded, typed, errors),
  }
}
