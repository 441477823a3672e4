import type { Person } from '#modules/people'
import { paths } from '#paths'
import { roleNames } from '#permissions'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukSelect, govukTable, govukTag, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { Membership } from '../actions/change-team.ts'
import { askedFor, type RoleOnTeam } from '../rules/team.ts'

const removeLink = (reference: string, role: string, { username, name }: { username: string; name: string }): Html => {
  const query = new URLSearchParams({ remove: username, role })
  return html` <a class="govuk-link" href="${paths.inspections.team(reference)}?${query.toString()}">Remove<span class="govuk-visually-hidden"> ${name}</span></a>`
}

const whoCell = ({ role, members }: RoleOnTeam, reference: string, mayChange: boolean): Html =>
  members.length === 0
    ? html`Nobody yet`
    : html`${members.map((member, i) => html`${i > 0 && html`<br>`}${member.name}${mayChange && removeLink(reference, role.id, member)}`)}`

/** The team by role: what the programme asks for, who is there and what is missing (TEAM-01). */
export const teamTable = (
  roles: readonly RoleOnTeam[],
  { reference, mayChange }: { reference: string; mayChange: boolean },
): Html => html`
  <div class="lantern-scroll" tabindex="0" role="region" aria-label="The team by role">
  ${govukTable({
    caption: 'What the programme asks for, and who is there',
    captionClasses: 'govuk-table__caption--m',
    classes: 'lantern-table',
    firstCellIsHeader: true,
    head: [{ text: 'Role' }, { text: 'Asked for' }, { text: 'Who' }, { text: 'Complete' }],
    rows: roles.map(each => [
      {
        html: html`${each.role.name}<br><span class="govuk-hint lantern-small">${each.role.note} Source: ${each.role.source}</span>`,
      },
      { text: askedFor(each.role) },
      { html: whoCell(each, reference, mayChange) },
      {
        html:
          each.missing > 0
            ? govukTag({
                text: `${each.missing} missing${each.welshMissing > 0 ? ', Welsh-speaking' : ''}`,
                classes: 'govuk-tag--red lantern-tag',
              })
            : govukTag({ text: 'Complete', classes: 'govuk-tag--green lantern-tag' }),
      },
    ]),
  })}
  </div>`

/** Puts someone on the team. */
export const addForm = ({
  roles,
  people,
  csrf,
  typed,
  errors,
}: {
  roles: readonly RoleOnTeam[]
  people: readonly Person[]
  csrf: Html
  typed: Membership | undefined
  errors: FormErrors | undefined
}): Html => html`
  <h2 class="govuk-heading-m">Put someone on the team</h2>
  ${keptForm({
    id: 'add-form',
    csrf,
    content: html`
    ${govukSelect({
      id: 'username',
      name: 'username',
      label: { text: 'Who' },
      value: typed?.username ?? '',
      errorMessage: errors?.field.username,
      items: [
        { value: '', text: 'Select a person' },
        ...people.map(({ username, name, roles: own }) => ({
          value: username,
          text: `${name} (${own.map(role => roleNames[role]).join(', ')})`,
        })),
      ],
    })}
    ${govukSelect({
      id: 'role',
      name: 'role',
      label: { text: 'As what' },
      value: typed?.role ?? '',
      errorMessage: errors?.field.role,
      items: [{ value: '', text: 'Select a role' }, ...roles.map(({ role }) => ({ value: role.id, text: role.name }))],
    })}
    ${govukTextarea({
      id: 'reason',
      name: 'reason',
      label: { text: 'Reason (when it is not their role in the inspectorate)' },
      rows: 2,
      value: typed?.reason,
      errorMessage: errors?.field.reason,
    })}
    ${govukButton({ text: 'Put on the team', name: 'intent', value: 'add', preventDoubleClick: true })}`,
  })}`
