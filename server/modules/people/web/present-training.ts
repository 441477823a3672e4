import { govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { WholePerson } from '../queries/development.ts'
import { type CertificateState, certificateState, inspectsByRole } from '../rules/training.ts'

const colours: Record<CertificateState, string> = {
  passed: 'govuk-tag--green',
  due: 'govuk-tag--yellow',
  overdue: 'govuk-tag--red',
  unknown: 'govuk-tag--grey',
}

/** Where someone's certificate stands, in words on a colour; nothing for those who do not inspect and have none. */
export const certificateTag = (person: WholePerson, today: string): Html => {
  const { state, words } = certificateState(person, today)
  if (!inspectsByRole(person.roles) && state !== 'passed') return html`Not asked of these roles`
  return govukTag({ text: words, classes: `${colours[state]} lantern-tag` })
}
