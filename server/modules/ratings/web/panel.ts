import { listPeople } from '#modules/people'
import { inspectionFrame, openRatedInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict, Forbidden } from '#platform/errors.ts'
import { readDate, typedDateFrom } from '#platform/web/date-field.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { saveSitting } from '../actions/save-sitting.ts'
import { mayReadPapers } from '../permissions.ts'
import { decidedElsewhere } from '../queries/decided-elsewhere.ts'
import { openSitting } from '../queries/open-sitting.ts'
import { sittingToDecide } from '../queries/sitting-to-decide.ts'
import { loadRatings } from './load-ratings.ts'
import { panelContent } from './panel-content.ts'
import { givenWords, savedBy, savedNow } from './present-given.ts'
import { type SittingTyped, sentSeats, sittingClash, sittingSchema, sittingTyped } from './sitting-form.ts'

/** The ratings panel: the sitting as its chair records it, and the papers that the panel has before it (AP manual 5.2). */
export const panelPage = ({ db }: { db: Db }): Page => ({
  path: paths.ratings.panel(':reference'),
  permission: 'inspections:view',
  audit: 'RATINGS_PANEL',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    if (!user.permissions.has('ratings:decide')) throw new Forbidden('ratings:decide')
    const rated = await openRatedInspection(db, user, params.reference as string)
    const { reference, id } = rated.inspection
    const [people, row] = await Promise.all([listPeople(db), openSitting(db, id)])
    const parsed = parseForm(sittingSchema, body)
    if (!row) throw new Conflict(['No sitting of the panel is open'])
    const members = sentSeats(rated, row.members, people, body)
    const typed: SittingTyped = {
      ...{ number: row.number, version: Number(body.version), members, day: typedDateFrom(body, 'heldOn') },
      ...{ summary: String(body.summary ?? ''), reasonForNew: String(body.reasonForNew ?? '') },
    }
    if (!parsed.ok) return view(db, visit, { typed, errors: parsed.errors })
    const { version, sitting, summary, reasonForNew } = parsed.values
    const { day = '' } = readDate(body, 'heldOn', 'The day the panel sat')
    const text = { heldOn: day, members, summary, reasonForNew }
    const outcome = await saveSitting(db, act, rated, { ...text, number: sitting, seen: version })
    if ('version' in outcome) {
      const words = savedNow(act.when, [])
      return { saved: { version: outcome.version, words }, redirect: paths.ratings.panel(reference) }
    }
    const { names } = await loadRatings(db, rated)
    const words = givenWords(outcome.clash, names)
    const { theirs, notice } = sittingClash(rated, outcome.clash, words, names)
    const again = { ...typed, version: outcome.clash.version }
    return {
      clash: { version: again.version, words, theirs },
      view: await view(db, visit, { typed: again, notice }),
    }
  },
})

interface Again {
  /** What was typed, shown again. */
  typed: SittingTyped
  errors?: FormErrors
  notice?: Html
}

const view = async (db: Db, visit: Visit, again?: Again): Promise<View> => {
  const { params, user } = visit
  const rated = await openRatedInspection(db, user, params.reference as string)
  const { reference, placeName, id } = rated.inspection
  const loaded = await loadRatings(db, rated)
  if (!mayReadPapers(user, loaded.sittings)) throw new Forbidden(`the panel of ${reference}`)
  const [elsewhere, people, open] = await Promise.all([
    decidedElsewhere(db, rated),
    listPeople(db),
    sittingToDecide(db, id, user.username),
  ])
  return {
    ...inspectionFrame(rated, 'ratings'),
    heading: 'Ratings panel',
    title: `Ratings panel, ${placeName}`,
    backLink: paths.ratings.show(reference),
    scripts: ['autosave'],
    errors: again?.errors,
    content: panelContent({
      visit,
      loaded,
      elsewhere,
      people,
      open,
      typed: again?.typed ?? (open && sittingTyped(open.row)),
      state: again ? 'Not saved' : savedBy(open?.row, loaded.names),
      notice: again?.notice,
    }),
  }
}
