import { paths } from '#paths'
import type { User } from '#platform/auth/user.ts'
import { govukButton, govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { KeptList } from '../queries/lists.ts'
import type { OpenSample } from '../queries/samples.ts'

/** What stands in the place of a sample that has not been drawn: what comes next, with the way there for those who do it. */
export const sampleNotDrawn = (
  { inspection, sample }: OpenSample,
  user: Pick<User, 'permissions'>,
  list: KeptList | undefined,
  names: ReadonlyMap<string, string>,
): Html => {
  const draws = user.permissions.has('sample:draw')
  const { reference } = inspection
  const next = list
    ? `The long list “${list.name}” with ${list.rows.toLocaleString('en-GB')} ${list.rows === 1 ? 'case' : 'cases'} was uploaded by ${names.get(list.uploadedBy) ?? list.uploadedBy}, ${moment(list.uploadedAt)}. The sample has not been drawn from it yet.`
    : 'No long list has been uploaded yet. The sample is drawn from it.'
  return html`
    <p class="govuk-body">${sample.population}</p>
    ${govukInsetText({ text: draws ? next : `${next} The information and data team does that; the sample is shown here afterwards.` })}
    ${
      draws &&
      html`<div class="govuk-button-group">
        ${list && govukButton({ text: 'Draw the sample', href: paths.samples.draw(reference, sample.id) })}
        ${govukButton({
          text: list ? 'Upload another long list' : 'Upload the long list',
          href: paths.samples.upload(reference, sample.id),
          classes: list ? 'govuk-button--secondary' : '',
        })}
      </div>`
    }`
}
