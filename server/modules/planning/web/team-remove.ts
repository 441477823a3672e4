import { paths } from '#paths'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukTextarea, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm } from '#platform/web/kept-form.ts'
import type { View } from '#platform/web/view.ts'
import type { Membership } from '../actions/change-team.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { lacksWithout } from '../rules/team.ts'
import { inspectionFrame } from './inspection-frame.ts'

/** Asks before someone is taken off the team, and why when the programme asks for more than would be left. */
export const removeView = (open: OpenInspection, leaving: Membership, csrf: Html, errors?: FormErrors): View => {
  const { inspection, programme, team } = open
  const roles = programme.programme.team
  const name = team.find(({ username }) => username === leaving.username)?.name
  const role = roles.find(({ id }) => id === leaving.role)?.name
  const lacks = lacksWithout({ ...leaving, roles, team })
  return {
    ...inspectionFrame(open, 'team'),
    heading: `Do you want to take ${name} off the team?`,
    title: `Take ${name} off the team, ${inspection.placeName}`,
    backLink: paths.inspections.team(inspection.reference),
    errors,
    content: html`
      <p class="govuk-body">${name} is on it as ${role}, and will no longer work on this inspection in this role.</p>
      ${lacks && govukWarningText({ text: `This leaves the inspection with ${lacks}.`, iconFallbackText: 'Warning' })}
      ${keptForm({
        id: `remove-${leaving.username}-${leaving.role}`,
        csrf,
        action: paths.inspections.team(inspection.reference),
        content: html`
        <input type="hidden" name="username" value="${leaving.username}">
        <input type="hidden" name="role" value="${leaving.role}">
        ${govukTextarea({
          id: 'reason',
          name: 'reason',
          label: { text: lacks ? 'Reason' : 'Reason (optional)', classes: 'govuk-label--s' },
          rows: 2,
          value: leaving.reason,
          errorMessage: errors?.field.reason,
        })}
        <div class="govuk-button-group">
          ${govukButton({ text: 'Take off the team', classes: 'govuk-button--warning', name: 'intent', value: 'remove', preventDoubleClick: true })}
          <a class="govuk-link" data-discard href="${paths.inspections.team(inspection.reference)}">Cancel</a>
        </div>`,
      })}`,
  }
}
