import { formatDay } from '#platform/dates.ts'
import { english } from '#platform/web/english.ts'
import { govukButton, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { Invitation } from '../../rules/door/invitation.ts'
import { instantForOutsiders } from './present-dates.ts'
import { invitationInWords } from './present-invitation.ts'
import { doorText } from './text.ts'

/** One invitation: all about it, a new link, and its withdrawal. Buttons only for what can be done. */
export const invitationView = (
  invitation: Invitation,
  {
    now,
    language,
    csrf,
    mayRenew,
    mayWithdraw,
  }: { now: Date; language: Language; csrf: Html; mayRenew: boolean; mayWithdraw: boolean },
): Html => {
  const { people, person: text } = doorText[language]
  const { email, roleName, invitedAt, invitedBy, lastVisitAt, lastDay, withdrawnAt } = invitation
  const form = (intent: string, words: string, classes = ''): Html => html`
    <form method="post" novalidate>
      ${csrf}
      <input type="hidden" name="intent" value="${intent}">
      ${govukButton({ text: words, classes, preventDoubleClick: true })}
    </form>`
  return html`
    ${govukSummaryList({
      rows: [
        { key: { text: people.role }, value: { html: english(roleName) } },
        { key: { text: people.state }, value: { text: invitationInWords(invitation, now, language) } },
        { key: { text: text.email }, value: { text: email } },
        {
          key: { text: text.invited },
          value: { text: text.invitedBy(instantForOutsiders(invitedAt, language), invitedBy) },
        },
        {
          key: { text: text.lastVisit },
          value: { text: lastVisitAt ? instantForOutsiders(lastVisitAt, language) : text.never },
        },
        { key: { text: text.lastDay }, value: { text: lastDay && formatDay(lastDay, language) } },
      ],
    })}
    ${
      mayRenew &&
      html`
      <h2 class="govuk-heading-m">${text.renewHeading}</h2>
      <p class="govuk-body">${withdrawnAt ? text.renewWithdrawn : text.renewWords}</p>
      ${form('renew', text.renew, 'govuk-button--secondary')}`
    }
    ${
      mayWithdraw &&
      html`
      <h2 class="govuk-heading-m">${text.withdrawHeading}</h2>
      <p class="govuk-body">${text.withdrawWords}</p>
      ${form('withdraw', text.withdraw, 'govuk-button--warning')}`
    }`
}
