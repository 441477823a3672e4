import { roleNames } from '#permissions'
import { dateField, readDate, typedDateFrom, typedDateOf } from '#platform/web/date-field.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukInput } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import { languageNames } from '../rules/languages.ts'
import type { PersonWanted } from '../rules/person.ts'

const several = (value: unknown): string[] => [value ?? []].flat().map(String)

/** A person as the form was sent. */
export const personFrom = (username: string, body: Record<string, unknown>): PersonWanted => ({
  username,
  name: String(body.name ?? ''),
  roles: several(body.roles),
  about: String(body.about ?? ''),
  base: String(body.base ?? ''),
  email: String(body.email ?? ''),
  languages: several(body.languages),
  joinedOn: readDate(body, 'joinedOn', 'The day they joined').day ?? '',
})

interface Params {
  id: string
  csrf: Html
  person: PersonWanted
  /** The fields as they were sent, to be shown again. */
  typed?: Record<string, unknown> | undefined
  /** What the form holds beside the fields of every person. */
  before: Html
  button: string
  errors: FormErrors | undefined
}

/** What is known of a person: to add one, or to change it. */
export const personForm = ({ id, csrf, person, typed, before, button, errors }: Params): Html => {
  const checkboxes = (name: 'roles' | 'languages', legend: string, options: Readonly<Record<string, string>>): Html =>
    govukCheckboxes({
      name,
      idPrefix: name,
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
      errorMessage: errors?.field[name],
      items: Object.entries(options).map(([value, text]) => ({ value, text, checked: person[name].includes(value) })),
    })
  const input = (name: 'name' | 'base' | 'about' | 'email', label: string, hint: string): Html =>
    govukInput({
      id: name,
      name,
      label: { text: label, classes: 'govuk-label--s' },
      hint: { text: hint },
      classes: 'govuk-input--width-20',
      value: person[name],
      errorMessage: errors?.field[name],
    })
  return keptForm({
    id,
    csrf,
    content: html`
      ${before}
      ${input('name', 'Name', 'As colleagues know them.')}
      ${checkboxes('roles', 'Roles', roleNames)}
      ${input('base', 'Base', 'The office or area that they travel from.')}
      ${checkboxes('languages', 'Languages beside English in which they can interview', languageNames)}
      ${dateField({
        name: 'joinedOn',
        legend: 'When they joined',
        hint: 'A new inspector’s certificate is due within a year of it. For example, 11 2 2026.',
        values: typed
          ? typedDateFrom(typed, 'joinedOn')
          : person.joinedOn
            ? typedDateOf('joinedOn', person.joinedOn)
            : {},
        error: errors?.field.joinedOn,
      })}
      ${input('email', 'Email address (optional)', 'Where messages of this service go.')}
      ${input('about', 'Known for (optional)', 'Shown where someone is chosen.')}
      ${govukButton({ text: button, preventDoubleClick: true })}`,
  })
}

/** Where the error summary leads to for fields that are several inputs. */
export const personHrefs = { joinedOn: '#joinedOn-day', roles: '#roles', languages: '#languages' }
