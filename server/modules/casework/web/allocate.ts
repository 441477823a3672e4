import { z } from 'zod'
import { listPeople, namesOfPeople, type Person } from '#modules/people'
import { inspectionFrame, type OpenInspection, openInspection } from '#modules/planning'
import { paths } from '#paths'
import { permissionsOf } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukSelect } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { counted } from '#platform/words.ts'
import { allocateCases } from '../actions/allocate-cases.ts'
import { casesOf } from '../queries/cases.ts'
import { type InspectedCase, isInspected } from '../rules/inspected-case.ts'

const form = z.object({
  inspector: z.string('Select who inspects the cases').min(1, 'Select who inspects the cases'),
  cases: z.preprocess(
    value => [value ?? []].flat(),
    z.array(z.coerce.number().int().min(1)).min(1, 'Select the cases to allocate'),
  ),
})

/** Where cases are given to inspectors, or taken over from one by another (CASE-01). */
export const allocatePage = ({ db }: { db: Db }): Page => ({
  path: paths.cases.allocate(':reference'),
  permission: 'cases:allocate',
  audit: 'CASES_ALLOCATION',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openInspection(db, user, params.reference as string)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, parsed.errors)
    const { cases, inspector } = parsed.values
    try {
      await allocateCases(db, act, open, { cases, inspector })
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      return {
        ...(await view(db, visit, errorsOf(error.reasons.map(text => ({ field: 'cases', text }))))),
        status: 409,
      }
    }
    const name = open.team.find(({ username }) => username === inspector)?.name ?? inspector
    return {
      redirect: paths.cases.allocate(open.inspection.reference),
      notice: `${counted(cases.length, 'case')} ${cases.length === 1 ? 'is' : 'are'} now ${name}’s`,
    }
  },
})

/** Those of the team who may judge, each once, with how many cases they have. */
const inspectors = ({ team }: OpenInspection, people: readonly Person[], cases: readonly InspectedCase[]) => {
  const judges = people.filter(({ roles }) => permissionsOf(roles).has('cases:judge'))
  const own = judges.filter(({ username }) => team.some(member => member.username === username))
  return own.map(({ username: value, name }) => {
    const has = cases.filter(({ inspector }) => inspector === value).length
    return { value, text: `${name} (has ${counted(has, 'case')})` }
  })
}

const view = async (db: Db, { params, user, body, csrf }: Visit, errors?: FormErrors): Promise<View> => {
  const open = await openInspection(db, user, params.reference as string)
  const { inspection } = open
  const [all, people, names] = await Promise.all([casesOf(db, inspection.id), listPeople(db), namesOfPeople(db)])
  const cases = all.filter(each => isInspected(each) && !each.completedAt)
  const about = ({ pdu, practitioner, inspector, conflicts }: InspectedCase): string =>
    [
      [pdu, practitioner].filter(Boolean).join(', '),
      inspector ? `${names.get(inspector) ?? inspector}’s` : 'Nobody’s yet',
      ...conflicts.map(who => `Conflict of interest: ${names.get(who) ?? who}`),
    ].join('. ')
  return {
    ...inspectionFrame(open, 'cases'),
    heading: 'Allocate cases',
    title: `Allocate cases, ${inspection.placeName}`,
    backLink: paths.cases.list(inspection.reference),
    errors,
    content:
      cases.length === 0
        ? html`<p class="govuk-body">There is no case to allocate: each is completed, or none was taken up yet. <a class="govuk-link" href="${paths.cases.list(inspection.reference)}">Go to the cases</a></p>`
        : html`
          <form method="post" novalidate>
            ${csrf}
            ${govukSelect({
              id: 'inspector',
              name: 'inspector',
              label: { text: 'Inspector', classes: 'govuk-label--s' },
              value: String(body.inspector ?? ''),
              items: [{ value: '', text: 'Select who inspects the cases' }, ...inspectors(open, people, all)],
              errorMessage: errors?.field.inspector,
            })}
            ${govukCheckboxes({
              idPrefix: 'cases',
              name: 'cases',
              classes: 'govuk-checkboxes--small',
              values: [body.cases ?? []].flat().map(String),
              fieldset: { legend: { text: 'Cases', classes: 'govuk-fieldset__legend--s' } },
              items: cases.map(each => ({
                value: String(each.number),
                text: `${each.number}: ${each.crn}, event ${each.eventNumber}`,
                hint: { text: about(each) },
              })),
              errorMessage: errors?.field.cases,
            })}
            ${govukButton({ text: 'Allocate the cases', preventDoubleClick: true })}
          </form>`,
  }
}
