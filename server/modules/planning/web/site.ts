import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { dateField, readDate, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukInput, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { keepSite } from '../actions/sites.ts'
import { openInspection, refuseIf } from '../queries/open-inspection.ts'
import { sitesOf } from '../queries/sites.ts'
import { reasonsNotToPlan } from '../rules/access.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { reasonsNotToKeepSite, type Site, type SiteWanted } from '../rules/site.ts'
import { inspectionFrame } from './inspection-frame.ts'

const typedDay = (body: Record<string, unknown>): string => {
  const { day, fault } = readDate(body, 'inductedOn', 'The day of the induction')
  const isEmpty = ['day', 'month', 'year'].every(part => !String(body[`inductedOn-${part}`] ?? '').trim())
  return isEmpty ? '' : (day ?? fault ?? '')
}

const siteFrom = (body: Record<string, unknown>): SiteWanted => ({
  name: String(body.name ?? ''),
  address: String(body.address ?? ''),
  opening: String(body.opening ?? ''),
  induction: String(body.induction ?? ''),
  inductedOn: typedDay(body),
  members: [body.members ?? []].flat().map(String),
})

/** Adds a site, or changes one: one form for both. */
const page = (path: string, audit: string, { db }: { db: Db }): Page => {
  const load = async ({ user, params }: Visit) => {
    const open = await openInspection(db, user, params.reference as string)
    refuseIf(reasonsNotToPlan(open.team, open.reader))
    const sites = await sitesOf(db, open.inspection.id)
    const before = sites.find(site => site.id === params.id)
    if (params.id && !before) throw new NotFound(`site ${params.id}`)
    return { open, sites, before }
  }
  return {
    path,
    permission: 'timeline:move',
    audit,

    async get(visit) {
      const { open, before } = await load(visit)
      return view(visit, open, before)
    },

    async post(visit) {
      const { open, sites, before } = await load(visit)
      const wanted = siteFrom(visit.body)
      const seen = Number(visit.body.seen) || 0
      const others = sites.filter(site => site !== before)
      const reasons = reasonsNotToKeepSite(wanted, { others, team: open.team, before, seen })
      const errors = errorsOf(reasons, { inductedOn: '#inductedOn-day' })
      if (errors) return view(visit, open, before, errors)
      const { reference } = open.inspection
      await keepSite(db, visit.act, reference, { ...wanted, id: before?.id, seen })
      return { redirect: paths.inspections.sites(reference), notice: `${wanted.name.trim()} is saved` }
    },
  }
}

export const addSitePage = (services: { db: Db }): Page =>
  page(paths.inspections.site(':reference', 'new'), 'SITE_TO_ADD', services)

export const sitePage = (services: { db: Db }): Page =>
  page(paths.inspections.site(':reference', ':id'), 'SITE_TO_CHANGE', services)

const blank: SiteWanted = { name: '', address: '', opening: '', induction: '', inductedOn: '', members: [] }

const view = ({ csrf, body }: Visit, open: OpenInspection, before: Site | undefined, errors?: FormErrors): View => {
  const { reference, placeName } = open.inspection
  const asIs = before ? { ...before, inductedOn: before.inductedOn ?? '' } : blank
  const site = errors ? siteFrom(body) : asIs
  const day = errors
    ? typedDateFrom(body, 'inductedOn')
    : site.inductedOn
      ? typedDateOf('inductedOn', site.inductedOn)
      : {}
  const heading = before ? `Change ${before.name}` : 'Add a site'
  return {
    ...inspectionFrame(open, 'team'),
    heading,
    title: `${heading}, ${placeName}`,
    backLink: paths.inspections.sites(reference),
    errors,
    content: keptForm({
      id: `site-${before?.id ?? 'new'}`,
      csrf,
      content: html`
        <input type="hidden" name="seen" value="${errors ? String(body.seen) : (before?.version ?? 0)}">
        ${govukInput({ id: 'name', name: 'name', label: { text: 'Name of the office', classes: 'govuk-label--s' }, value: site.name, errorMessage: errors?.field.name })}
        ${textarea('address', 'Address', '', site, errors)}
        ${textarea('opening', 'Opening times', 'When it opens and closes, and who lets the team in.', site, errors)}
        ${textarea('induction', 'Induction', 'Who shows the team the building, when, with the health and safety briefing.', site, errors)}
        ${dateField({ name: 'inductedOn', legend: 'The day on which the induction was given', hint: 'Leave it empty until it was. For example, 11 2 2026.', values: day, error: errors?.field.inductedOn })}
        ${govukCheckboxes({
          name: 'members',
          idPrefix: 'members',
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: 'Who works there', classes: 'govuk-fieldset__legend--s' } },
          errorMessage: errors?.field.members,
          items: [...new Map(open.team.map(({ username, name }) => [username, name]))].map(([value, text]) => ({
            value,
            text,
            checked: site.members.includes(value),
          })),
        })}
        ${govukButton({ text: 'Save', preventDoubleClick: true })}`,
    }),
  }
}

const textarea = (
  name: 'address' | 'opening' | 'induction',
  label: string,
  hint: string,
  site: SiteWanted,
  errors: FormErrors | undefined,
): Html =>
  govukTextarea({
    id: name,
    name,
    rows: '2',
    label: { text: label, classes: 'govuk-label--s' },
    ...(hint && { hint: { text: hint } }),
    value: site[name],
    errorMessage: errors?.field[name],
  })
