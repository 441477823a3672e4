import { inspectionFrame, openRatedInspection, reasonsNotToWorkOn } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { mayReadPapers } from '../permissions.ts'
import { waitingFor } from '../queries/waiting-for.ts'
import { progressOn } from '../rules/progress.ts'
import { rateWith } from '../rules/rate-with.ts'
import { indicativePart } from './indicative-part.ts'
import { loadRatings } from './load-ratings.ts'
import { overallPart } from './overall-part.ts'
import { panelRecord } from './panel-record.ts'
import { ratingsTable } from './ratings-table.ts'
import { standingLine } from './standing-line.ts'

/** The ratings of an inspection: where they stand, each standard with its derivation, and the overall rating (RATE-08). */
export const showRatingsPage = ({ db }: { db: Db }): Page => ({
  path: paths.ratings.show(':reference'),
  permission: 'inspections:view',
  audit: 'RATINGS',

  async get({ params, user }) {
    const reference = params.reference as string
    const rated = await openRatedInspection(db, user, reference)
    const loaded = await loadRatings(db, rated)
    const { state, sittings, questions, answers, published } = loaded
    const given = state.standards.flatMap(({ code, proposal }) => (proposal ? [[code, proposal.rating]] : []))
    const panel = [...loaded.decided].flatMap(([code, { rating }]) => (rating ? [[code, rating]] : []))
    const beneath = { answers, caseResults: state.caseResults }
    const proposed = rateWith(rated, beneath, Object.fromEntries(given))
    const decided = state.decision ? rateWith(rated, beneath, Object.fromEntries(panel)) : null
    const byCasesAlone = state.standards.flatMap(({ code, proposal, byCases }) => (byCases && !proposal ? [code] : []))
    const waiting = await waitingFor(db, rated, user)
    return {
      ...inspectionFrame(rated, 'ratings'),
      heading: 'Ratings',
      title: `Ratings, ${rated.inspection.placeName}`,
      content: html`
        ${standingLine({
          state,
          answered: progressOn(questions, answers),
          sitting: sittings.some(({ completedAt }) => completedAt === null),
          publishedOn: published?.publishedOn ?? null,
        })}
        ${waiting.map(({ words, href }) => govukButton({ text: words, href }))}
        ${ratingsTable({
          loaded,
          proposed,
          decided,
          mayPropose: reasonsNotToWorkOn(rated.team, user, 'ratings:propose').length === 0,
        })}
        ${overallPart(rated.programme, decided ?? proposed, decided ? 'decided' : 'proposed', byCasesAlone)}
        ${panelRecord(loaded)}
        ${indicativePart(loaded)}
        ${
          mayReadPapers(user, sittings) &&
          html`<ul class="govuk-list">
            ${user.permissions.has('ratings:review') && html`<li><a class="govuk-link" href="${paths.ratings.review(reference)}">The proposals side by side, for the review</a></li>`}
            <li><a class="govuk-link" href="${paths.ratings.panel(reference)}">The ratings panel and its papers</a></li>
          </ul>`
        }`,
    }
  },
})
