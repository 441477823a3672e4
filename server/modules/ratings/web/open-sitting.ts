import { z } from 'zod'
import { inspectionFrame, openRatedInspection } from '#modules/planning'
import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { readDate, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukTextarea } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { saveSitting } from '../actions/save-sitting.ts'
import { openSitting } from '../queries/open-sitting.ts'
import { ratingStateOf } from '../queries/rating-state.ts'
import { usualSeats } from '../rules/panel-members.ts'
import { faultOfDay, faultOfReasonForNew, reasonsBeforeSitting } from '../rules/reasons-not-to-sit.ts'
import { inTheWay } from './in-the-way.ts'
import { heldOnField } from './sitting-form.ts'

const form = z.object({ reasonForNew: z.string().trim().max(10_000).default('') })

/** The chair opens a sitting of the panel; a further one says why the panel decides again (RATE-09). */
export const openSittingPage = ({ db }: { db: Db }): Page => ({
  path: paths.ratings.sitting(':reference'),
  permission: 'ratings:decide',
  audit: 'RATINGS_OPEN_SITTING',

  async get(visit) {
    const rated = await openRatedInspection(db, visit.user, visit.params.reference as string)
    const open = await openSitting(db, rated.inspection.id)
    return open ? { redirect: paths.ratings.panel(rated.inspection.reference) } : view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const rated = await openRatedInspection(db, user, params.reference as string)
    const { inspection, programme, team } = rated
    const { day: heldOn = '', fault } = readDate(body, 'heldOn', 'The day the panel sat')
    const { reasonForNew } = form.parse(body)
    const state = await ratingStateOf(db, rated)
    const errors = errorsOf({
      heldOn: fault ?? faultOfDay(heldOn, londonDay(act.when)),
      reasonForNew: faultOfReasonForNew(state, reasonForNew),
    })
    if (errors) return view(db, visit, errors)
    const members = usualSeats(programme, team, user.username)
    await saveSitting(db, act, rated, { heldOn, members, summary: '', reasonForNew, seen: 0 })
    return { redirect: paths.ratings.panel(inspection.reference) }
  },
})

const hrefs: Readonly<Record<string, string>> = { heldOn: '#heldOn-day', reasonForNew: '#reasonForNew' }

const errorsOf = (faults: Record<string, string | undefined>): FormErrors | undefined => {
  const found = Object.entries(faults).flatMap(([name, text]) => (text ? [{ name, text }] : []))
  if (found.length === 0) return undefined
  return {
    list: found.map(({ name, text }) => ({ text, href: hrefs[name] ?? '#main-content' })),
    field: Object.fromEntries(found.map(({ name, text }) => [name, { text }])),
  }
}

const view = async (db: Db, { params, user, act, body, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const rated = await openRatedInspection(db, user, params.reference as string)
  const { reference, placeName } = rated.inspection
  const state = await ratingStateOf(db, rated)
  const reasons = reasonsBeforeSitting(state)
  return {
    ...inspectionFrame(rated, 'ratings'),
    heading: state.decision ? 'Open a further sitting of the panel' : 'Open a sitting of the panel',
    title: `Open a sitting of the panel, ${placeName}`,
    backLink: paths.ratings.panel(reference),
    errors,
    content:
      reasons.length > 0
        ? html`${inTheWay('The panel cannot sit yet', reasons)}`
        : html`
          ${state.decision && html`<p class="govuk-body">It starts from what the panel decided. That decision stands until the further sitting is completed.</p>`}
          ${keptForm({
            id: 'open-sitting',
            csrf,
            content: html`
              ${heldOnField(errors ? typedDateFrom(body, 'heldOn') : typedDateOf('heldOn', londonDay(act.when)), errors?.field.heldOn)}
              ${
                state.decision &&
                govukTextarea({
                  name: 'reasonForNew',
                  id: 'reasonForNew',
                  value: String(body.reasonForNew ?? ''),
                  label: { text: 'Why the panel decides again', classes: 'govuk-label--s' },
                  errorMessage: errors?.field.reasonForNew,
                })
              }
              ${govukButton({ text: 'Open the sitting', preventDoubleClick: true })}`,
          })}`,
  }
}
