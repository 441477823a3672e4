import { inspectsByRole, reasonsNotToDeploy, type WholePerson } from '#modules/people'
import { formatShortDay } from '#platform/dates.ts'
import { govukDetails, govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Deployment } from '../rules/deployments.ts'

/** Who inspects elsewhere in the same weeks. It is pointed out and not refused: weeks can be shared. */
export const clashesNote = (clashes: readonly Deployment[], people: readonly WholePerson[]): Html =>
  govukInsetText({
    html: html`
      <p class="govuk-body govuk-!-font-weight-bold">On another deployment in the same weeks</p>
      <ul class="govuk-list govuk-list--bullet">
        ${clashes.map(
          ({ username, placeName, firstDay, lastDay }) =>
            html`<li>${people.find(person => person.username === username)?.name ?? username}: ${placeName}, fieldwork from ${formatShortDay(firstDay)} to ${formatShortDay(lastDay)}</li>`,
        )}
      </ul>`,
  })

/** Who cannot be put on a live inspection as an inspector, and why (TEAM-03). */
export const notDeployableNote = (people: readonly WholePerson[]): Html => {
  const closed = people
    .filter(({ roles }) => inspectsByRole(roles))
    .flatMap(person => reasonsNotToDeploy(person, { inspects: true }))
  if (closed.length === 0) return html``
  return govukDetails({
    summaryText: 'Inspectors who cannot be put on a team yet',
    html: html`<ul class="govuk-list govuk-list--bullet">${closed.map(text => html`<li>${text}</li>`)}</ul>`,
  })
}
