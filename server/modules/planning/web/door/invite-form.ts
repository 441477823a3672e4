import type { OutsideParty } from '#modules/programmes'
import { english } from '#platform/web/english.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInput, govukRadios } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Invitee } from '../../rules/door/reasons-not-to-invite.ts'
import type { DoorText } from './text.ts'

/** What was typed about someone to be invited. With one role to give, it is that. */
export const inviteeFrom = (body: Record<string, unknown>, roles: readonly OutsideParty[]): Invitee => ({
  role: roles.length === 1 && roles[0] ? roles[0].id : String(body.role ?? ''),
  name: String(body.name ?? ''),
  email: String(body.email ?? ''),
  language: body.language === 'cy' ? 'cy' : 'en',
})

/** Invites someone of the inspected body, as one of these roles. */
export const inviteForm = ({
  roles,
  csrf,
  typed,
  errors,
  text,
}: {
  roles: readonly OutsideParty[]
  csrf: Html
  typed: Invitee | undefined
  errors: FormErrors | undefined
  text: DoorText
}): Html =>
  keptForm({
    id: 'invite-form',
    csrf,
    content: html`
      ${
        roles.length > 1 &&
        govukRadios({
          idPrefix: 'role',
          name: 'role',
          value: typed?.role ?? '',
          fieldset: { legend: { text: text.people.roleLabel, classes: 'govuk-fieldset__legend--s' } },
          errorMessage: errors?.field.role,
          items: roles.map(({ id, name }) => ({ value: id, html: english(name) })),
        })
      }
      ${govukInput({
        id: 'name',
        name: 'name',
        label: { text: text.people.fullName, classes: 'govuk-label--s' },
        autocomplete: 'off',
        spellcheck: false,
        value: typed?.name,
        errorMessage: errors?.field.name,
      })}
      ${govukInput({
        id: 'email',
        name: 'email',
        type: 'email',
        label: { text: text.people.email, classes: 'govuk-label--s' },
        hint: { text: text.people.emailHint },
        autocomplete: 'off',
        spellcheck: false,
        value: typed?.email,
        errorMessage: errors?.field.email,
      })}
      ${govukRadios({
        idPrefix: 'language',
        name: 'language',
        value: typed?.language ?? 'en',
        classes: 'govuk-radios--inline',
        fieldset: { legend: { text: text.people.language, classes: 'govuk-fieldset__legend--s' } },
        items: [
          { value: 'en', text: text.people.languages.en },
          { value: 'cy', text: text.people.languages.cy },
        ],
      })}
      ${govukButton({ text: text.people.send, preventDoubleClick: true })}`,
  })
