import { inspectionFrame, openRatedInspection, reasonsNotToWorkOn } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { proposeRating } from '../actions/give-rating.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { reasonsNotToPropose } from '../rules/reasons-not-to-propose.ts'
import { findStandard, type StandardParams } from './find-standard.ts'
import { givenClash, givenSchema, givenTyped } from './given-form.ts'
import { loadRatings } from './load-ratings.ts'
import { savedBy, savedNow } from './present-given.ts'
import { proposeContent } from './propose-content.ts'

/** The lead inspector proposes a rating for one standard, with its answers and their evidence in view (AP manual 5.1). */
export const proposePage = ({ db }: { db: Db }): Page<StandardParams> => ({
  path: paths.ratings.propose(':reference', ':standard'),
  permission: 'inspections:view',
  audit: 'RATINGS_PROPOSE',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const rated = await openRatedInspection(db, user, params.reference)
    const { programme } = rated
    const state = await ratingStateOf(db, rated)
    const standard = findStandard(state, params)
    const parsed = parseForm(givenSchema(programme), body)
    if (!parsed.ok) return view(db, visit, { sent: body, errors: parsed.errors })
    const { version, saveId, rating = null, reason } = parsed.values
    const save = { standard: standard.code, rating, reason, saveId, seen: version }
    const outcome = await proposeRating(db, act, rated, save)
    if ('version' in outcome) {
      const needed = reasonsNotToPropose(programme, state, standard, { rating: rating ?? '', reason })
      const words = savedNow(act.when, needed)
      return {
        saved: { version: outcome.version, words },
        redirect: paths.ratings.propose(params.reference, params.standard),
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
  const standard = findStandard(loaded.state, params)
  const { code, name } = standard
  const stored = loaded.proposed.get(code)
  return {
    ...inspectionFrame(rated, 'ratings'),
    caption: 'Proposed rating',
    heading: `${code} ${name}`,
    title: `Proposed rating for ${code}, ${rated.inspection.placeName}`,
    backLink: paths.ratings.show(params.reference),
    scripts: ['autosave'],
    errors: again?.errors,
    content: html`
      ${again?.notice}
      ${proposeContent({
        visit,
        loaded,
        standard,
        typed: givenTyped(stored, again?.sent),
        state: again ? 'Not saved' : savedBy(stored, loaded.names),
        mayPropose: reasonsNotToWorkOn(rated.team, user, 'ratings:propose'),
        errors: again?.errors,
      })}`,
  }
}
