import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { dateField, readDate, typedDateFrom } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { recordNeed, recordNeedMet } from '../actions/development.ts'
import { findPerson, type Need, needsOf, type WholePerson } from '../queries/development.ts'
import { reasonsNotToRecordNeed } from '../rules/person.ts'

const hrefs = { agreedOn: '#agreedOn-day', dueOn: '#dueOn-day' }

const wantedFrom = (body: Record<string, unknown>) => ({
  need: String(body.need ?? ''),
  agreedOn: readDate(body, 'agreedOn', 'The day').day ?? '',
  dueOn: readDate(body, 'dueOn', 'The day').day ?? '',
})

/** Records what someone is to develop and by when, and that it is met (TEAM-07). */
export const needsPage = ({ db }: { db: Db }): Page => ({
  path: paths.people.part(':username', 'needs'),
  permission: 'people:develop',
  audit: 'PERSON_NEEDS',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, body, act } = visit
    const username = params.username as string
    if (body.intent === 'met') {
      await recordNeedMet(db, act, username, String(body.id))
      return { redirect: paths.people.show(username), notice: 'The need is recorded as met' }
    }
    const wanted = wantedFrom(body)
    const errors = errorsOf(reasonsNotToRecordNeed(wanted), hrefs)
    if (errors) return view(db, visit, errors)
    await recordNeed(db, act, username, wanted)
    return { redirect: paths.people.show(username), notice: 'The need is recorded' }
  },
})

const view = async (db: Db, visit: Visit, errors?: FormErrors): Promise<View> => {
  const username = visit.params.username as string
  const [person, needs] = await Promise.all([findPerson(db, username), needsOf(db, username)])
  if (!person || person.leftAt) throw new NotFound(`person ${username}`)
  return {
    heading: `Development needs of ${person.name}`,
    place: 'people',
    backLink: paths.people.show(username),
    errors,
    content: html`${openNeeds(visit, needs)}${form(visit, person, errors)}`,
  }
}

const openNeeds = ({ csrf }: Visit, needs: readonly Need[]): Html => {
  const open = needs.filter(({ metOn }) => metOn === null)
  if (open.length === 0) return html`<p class="govuk-body">No need is open.</p>`
  return html`
    <h2 class="govuk-heading-m">Open needs</h2>
    ${open.map(
      ({ id, need, dueOn }) => html`
        <form method="post" novalidate>
          ${csrf}
          <input type="hidden" name="id" value="${id}">
          <p class="govuk-body">${need}<br><span class="govuk-hint lantern-small">By ${formatDay(dueOn)}</span></p>
          ${govukButton({ html: html`It is met<span class="govuk-visually-hidden">: ${need}</span>`, classes: 'govuk-button--secondary', name: 'intent', value: 'met', preventDoubleClick: true })}
        </form>`,
    )}`
}

const form = ({ csrf, body }: Visit, person: WholePerson, errors?: FormErrors): Html => html`
  <h2 class="govuk-heading-m">Record another</h2>
  ${keptForm({
    id: `need-${person.username}`,
    csrf,
    content: html`
      ${govukTextarea({
        id: 'need',
        name: 'need',
        rows: '3',
        label: { text: 'What is to be developed', classes: 'govuk-label--s' },
        hint: { text: `${person.name} reads this.` },
        value: String(body.need ?? ''),
        errorMessage: errors?.field.need,
      })}
      ${dateField({ name: 'agreedOn', legend: 'Agreed on', hint: 'For example, 11 2 2026.', values: typedDateFrom(body, 'agreedOn'), error: errors?.field.agreedOn })}
      ${dateField({ name: 'dueOn', legend: 'To be met by', hint: 'For example, 11 5 2026.', values: typedDateFrom(body, 'dueOn'), error: errors?.field.dueOn })}
      ${govukButton({ text: 'Record', name: 'intent', value: 'need', preventDoubleClick: true })}`,
  })}`
