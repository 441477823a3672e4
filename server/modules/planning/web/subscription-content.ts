import { govukButton, govukInput, govukInsetText, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { SubscriptionText } from './subscription-text.ts'

export interface SubscriptionContent {
  csrf: Html
  text: SubscriptionText
  /** What is in it, in a sentence. */
  about: string
  /** The address that was made just now. */
  made: string | undefined
  /** Since when it has an address, in words. */
  since: string | undefined
}

const address = (made: string, text: SubscriptionText): Html => html`
  ${govukInput({
    id: 'address',
    name: 'address',
    label: { text: text.address, classes: 'govuk-label--m' },
    hint: { text: text.addressHint },
    value: made,
    spellcheck: false,
    attributes: { readonly: '' },
  })}
  ${govukWarningText({ text: text.once, iconFallbackText: text.warning })}`

/** What the calendar has in it, its address when it was made just now, and the ways to renew it or take it away. */
export const subscriptionContent = ({ csrf, text, about, made, since }: SubscriptionContent): Html => html`
  <p class="govuk-body">${about} ${text.holdsNot}</p>
  ${made && address(made, text)}
  ${!made && since && govukInsetText({ text: text.since(since) })}
  <form method="post" novalidate>
    ${csrf}
    <div class="govuk-button-group">
      ${govukButton({
        text: since ? text.renew : text.make,
        name: 'intent',
        value: 'renew',
        preventDoubleClick: true,
        classes: made ? 'govuk-button--secondary' : '',
      })}
      ${since && govukButton({ text: text.end, name: 'intent', value: 'end', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </div>
  </form>`
