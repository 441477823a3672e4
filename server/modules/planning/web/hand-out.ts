import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { dateField, readDate, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukSelect } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { handOut } from '../actions/sites.ts'
import { openInspection, refuseIf } from '../queries/open-inspection.ts'
import { sitesOf } from '../queries/sites.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { reasonsNotToHandOut, type Site } from '../rules/site.ts'
import { inspectionFrame } from './inspection-frame.ts'

/** Records that a fob or security pass was handed to someone of the team at a site (TEAM-06). */
export const handOutPage = ({ db }: { db: Db }): Page => {
  const load = async ({ user, params }: Visit) => {
    const open = await openInspection(db, user, params.reference as string)
    refuseIf(reasonsNotToPlan(open.team, open.reader))
    const site = (await sitesOf(db, open.inspection.id)).find(({ id }) => id === params.id)
    if (!site) throw new NotFound(`site ${params.id}`)
    return { open, site }
  }
  return {
    path: paths.inspections.handOut(':reference', ':id'),
    permission: 'timeline:move',
    audit: 'PASS_TO_HAND_OUT',

    async get(visit) {
      const { open, site } = await load(visit)
      return view(visit, open, site)
    },

    async post(visit) {
      const { open, site } = await load(visit)
      const { body, act } = visit
      const handedOutOn = readDate(body, 'handedOutOn', 'The day').day ?? ''
      const pass = { username: String(body.username ?? ''), what: String(body.what ?? ''), handedOutOn }
      const reasons = reasonsNotToHandOut(pass, open.team, londonDay(act.when))
      const errors = errorsOf(reasons, { handedOutOn: '#handedOutOn-day' })
      if (errors) return view(visit, open, site, errors)
      const { reference } = open.inspection
      await handOut(db, act, reference, { ...pass, siteId: site.id })
      return { redirect: paths.inspections.sites(reference), notice: `${pass.what.trim()} is handed out` }
    },
  }
}

const view = ({ csrf, body, act }: Visit, open: OpenInspection, site: Site, errors?: FormErrors): View => ({
  ...inspectionFrame(open, 'team'),
  heading: `Hand out a fob or pass at ${site.name}`,
  title: `Hand out a fob or pass, ${open.inspection.placeName}`,
  backLink: paths.inspections.sites(open.inspection.reference),
  errors,
  content: keptForm({
    id: `hand-out-${site.id}`,
    csrf,
    content: html`
      ${govukInput({
        id: 'what',
        name: 'what',
        label: { text: 'What', classes: 'govuk-label--s' },
        hint: { text: 'With its number, as “Fob 12”.' },
        classes: 'govuk-input--width-20',
        value: String(body.what ?? ''),
        errorMessage: errors?.field.what,
      })}
      ${govukSelect({
        id: 'username',
        name: 'username',
        label: { text: 'To whom', classes: 'govuk-label--s' },
        value: String(body.username ?? ''),
        errorMessage: errors?.field.username,
        items: [
          { value: '', text: 'Select a person' },
          ...[...new Map(open.team.map(({ username, name }) => [username, name]))].map(([value, text]) => ({
            value,
            text,
          })),
        ],
      })}
      ${dateField({
        name: 'handedOutOn',
        legend: 'When',
        hint: 'For example, 11 2 2026.',
        values: errors ? typedDateFrom(body, 'handedOutOn') : typedDateOf('handedOutOn', londonDay(act.when)),
        error: errors?.field.handedOutOn,
      })}
      ${govukButton({ text: 'Record', preventDoubleClick: true })}`,
  }),
})
