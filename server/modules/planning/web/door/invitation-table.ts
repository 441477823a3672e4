import { english } from '#platform/web/english.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { invitationInWords } from './present-invitation.ts'
import { doorText } from './text.ts'

/** Who was invited, as what, and where it stands. `changeAt`: where the invitation can be changed, for those whom this reader may. */
export const invitationTable = (
  invitations: readonly Invitation[],
  {
    caption,
    now,
    language,
    changeAt,
  }: { caption: string; now: Date; language: Language; changeAt: (invitation: Invitation) => string | undefined },
): Html => {
  const text = doorText[language].people
  const change = (invitation: Invitation): Html => {
    const href = changeAt(invitation)
    return html`${href && html`<a class="govuk-link" href="${href}">${text.change}<span class="govuk-visually-hidden"> ${invitation.name}</span></a>`}`
  }
  return html`
    <div class="lantern-scroll" tabindex="0" role="region" aria-label="${caption}">
    ${govukTable({
      caption,
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [
        { text: text.name },
        { text: text.role },
        { text: text.state },
        { html: html`<span class="govuk-visually-hidden">${text.change}</span>` },
      ],
      rows: invitations.map(invitation => [
        { text: invitation.name },
        { html: english(invitation.roleName) },
        { text: invitationInWords(invitation, now, language) },
        { html: change(invitation) },
      ]),
    })}
    </div>`
}
