import { inspectionFrame, openRatedInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { govukButton, govukWarningText } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { completePanel } from '../actions/complete-panel.ts'
import { sittingToDecide } from '../queries/sitting-to-decide.ts'
import { rateWith } from '../rules/rate-with.ts'
import { reasonsNotToComplete } from '../rules/reasons-not-to-complete.ts'
import { checkDecision } from './check-decision.ts'
import { inTheWay } from './in-the-way.ts'
import { loadRatings } from './load-ratings.ts'
import { overallPart } from './overall-part.ts'

/** The chair checks the panel's decision and completes it: after that nothing moves without a further sitting (RATE-09). */
export const completePanelPage = ({ db }: { db: Db }): Page => ({
  path: paths.ratings.decision(':reference'),
  permission: 'ratings:decide',
  audit: 'RATINGS_COMPLETE_PANEL',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const reference = params.reference as string
    const rated = await openRatedInspection(db, user, reference)
    try {
      await completePanel(db, act, rated, String(body.checked ?? ''))
    } catch (error) {
      if (error instanceof Conflict) return view(db, visit, error.reasons)
      throw error
    }
    return { redirect: paths.ratings.show(reference), notice: 'The panel’s decision is completed' }
  },
})

const view = async (db: Db, visit: Visit, refused: readonly string[] = []): Promise<View> => {
  const { params, user, csrf } = visit
  const reference = params.reference as string
  const rated = await openRatedInspection(db, user, reference)
  const { programme, inspection } = rated
  const [loaded, open] = await Promise.all([loadRatings(db, rated), sittingToDecide(db, inspection.id, user.username)])
  const reasons = open ? reasonsNotToComplete(programme, loaded.state, open) : ['No sitting of the panel is open']
  const decided = Object.fromEntries(
    Object.entries(open?.sitting.decisions ?? {}).map(([code, { rating }]) => [code, rating]),
  )
  const errors = refused.map(text => ({ text, href: '#check' }))
  return {
    ...inspectionFrame(rated, 'ratings'),
    heading: 'Check and complete the panel’s decision',
    title: `Complete the ratings panel, ${inspection.placeName}`,
    backLink: paths.ratings.panel(reference),
    errors: errors.length > 0 ? { list: errors, field: {} } : undefined,
    status: errors.length > 0 ? 409 : undefined,
    content: html`
      <div id="check" tabindex="-1">
        ${open && checkDecision(loaded, open)}
        ${open && overallPart(programme, rateWith(rated, { answers: loaded.answers, caseResults: loaded.state.caseResults }, decided), 'decided')}
      </div>
      ${
        reasons.length > 0
          ? inTheWay('The decision cannot be completed yet', reasons)
          : html`
            ${govukWarningText({
              text: 'Once it is completed, no answer, proposal or rating moves without a further sitting of the panel.',
              iconFallbackText: 'Warning',
            })}
            <form method="post" novalidate>
              ${csrf}
              <input type="hidden" name="checked" value="${open?.mark}">
              ${govukButton({ text: 'Complete the panel’s decision', preventDoubleClick: true })}
            </form>`
      }`,
  }
}
