import { inspectionFrame, openRatedInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Forbidden } from '#platform/errors.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { decideRating } from '../actions/give-rating.ts'
import { mayReadPapers } from '../permissions.ts'
import { decidedElsewhere } from '../queries/decided-elsewhere.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { sittingToDecide } from '../queries/sitting-to-decide.ts'
import { faultsOfDecisions } from '../rules/reasons-not-to-decide.ts'
import { decideContent } from './decide-content.ts'
import { findStandard, type StandardParams } from './find-standard.ts'
import { givenClash, givenSchema, givenTyped } from './given-form.ts'
import { loadRatings } from './load-ratings.ts'
import { savedBy, savedNow } from './present-given.ts'

/** The panel decides one standard: the chair records it, with the papers beneath in view (RATE-09, RATE-10). */
export const decidePage = ({ db }: { db: Db }): Page<StandardParams> => ({
  path: paths.ratings.decide(':reference', ':standard'),
  permission: 'inspections:view',
  audit: 'RATINGS_DECIDE',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    if (!user.permissions.has('ratings:decide')) throw new Forbidden('ratings:decide')
    const rated = await openRatedInspection(db, user, params.reference)
    const { programme } = rated
    const state = await ratingStateOf(db, rated)
    const { code } = findStandard(state, params)
    const parsed = parseForm(givenSchema(programme), body)
    if (!parsed.ok) return view(db, visit, { sent: body, errors: parsed.errors })
    const { version, saveId, rating = null, reason, sitting } = parsed.values
    const outcome = await decideRating(db, act, rated, {
      standard: code,
      rating,
      reason,
      saveId,
      seen: version,
      sitting,
    })
    if ('version' in outcome) {
      const decisions = rating ? { [code]: { rating, reason } } : {}
      const needed = faultsOfDecisions(programme, state, decisions).filter(({ standard }) => standard === code)
      const words = savedNow(
        act.when,
        needed.map(fault => fault.words),
      )
      return {
        saved: { version: outcome.version, words },
        redirect: paths.ratings.decide(params.reference, params.standard),
      }
    }
    const { names } = await loadRatings(db, rated)
    const { clash, notice } = givenClash(programme, names, outcome.clash)
    return { clash, view: await view(db, visit, { sent: { ...body, version: clash.version }, notice }) }
  },
})

interface Again {
  /** The form as sent: shown again with what was typed. */
  sent: Record<string, unknown>
  errors?: FormErrors
  notice?: Html
}

const view = async (db: Db, visit: Visit<StandardParams>, again?: Again): Promise<View> => {
  const { params, user } = visit
  const rated = await openRatedInspection(db, user, params.reference)
  const loaded = await loadRatings(db, rated)
  if (!mayReadPapers(user, loaded.sittings)) throw new Forbidden(`the panel of ${params.reference}`)
  const standard = findStandard(loaded.state, params)
  const { code, name } = standard
  const mayDecide = user.permissions.has('ratings:decide')
  const [elsewhere, found] = await Promise.all([
    decidedElsewhere(db, rated),
    mayDecide ? sittingToDecide(db, rated.inspection.id, user.username) : undefined,
  ])
  const stored = found?.given.get(code)
  return {
    ...inspectionFrame(rated, 'ratings'),
    caption: 'Ratings panel',
    heading: `${code} ${name}`,
    title: `Ratings panel, ${code}, ${rated.inspection.placeName}`,
    backLink: paths.ratings.panel(params.reference),
    scripts: ['autosave'],
    errors: again?.errors,
    content: html`
      ${again?.notice}
      ${decideContent({
        visit,
        loaded,
        standard,
        elsewhere,
        open: found,
        typed: givenTyped(stored, again?.sent),
        state: again ? 'Not saved' : savedBy(stored, loaded.names),
        errors: again?.errors,
      })}`,
  }
}
