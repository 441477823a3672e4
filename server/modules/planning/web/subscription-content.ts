import { govukButton, govukInput, govukInsetText, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'

export interface SubscriptionContent {
  csrf: Html
  /** The inspection's place; without it the calendar is of all that a person has to do with. */
  of: string | undefined
  /** The address that was made just now. */
  made: string | undefined
  madeAt: Date | undefined
}

const address = (made: string): Html => html`
  ${govukInput({
    id: 'address',
    name: 'address',
    label: { text: 'Address of the calendar', classes: 'govuk-label--m' },
    hint: {
      text: 'Copy it into your calendar program, where it says “add a calendar from the internet” or “subscribe”.',
    },
    value: made,
    spellcheck: false,
    attributes: { readonly: '' },
  })}
  ${govukWarningText({
    text: 'It is shown only now. Whoever has it can read the calendar without signing in: give it to nobody.',
    iconFallbackText: 'Warning',
  })}`

/** What the calendar has in it, its address when it was made just now, and the ways to renew it or take it away. */
export const subscriptionContent = ({ csrf, of, made, madeAt }: SubscriptionContent): Html => html`
  <p class="govuk-body">${
    of
      ? html`A calendar of every date and meeting of the inspection of ${of} that keeps itself up to date in your own calendar program.`
      : html`A calendar of the dates that you answer for, of fieldwork and of your meetings, in all your inspections, that keeps itself up to date in your own calendar program.`
  } It has no names of people and nothing about cases.</p>
  ${made && address(made)}
  ${!made && madeAt && govukInsetText({ text: `Your calendar has had its address since ${moment(madeAt)}. If it is lost, or others have it, make a new one: the old one is then refused.` })}
  <form method="post" novalidate>
    ${csrf}
    <div class="govuk-button-group">
      ${govukButton({
        text: madeAt ? 'Make a new address' : 'Make an address',
        name: 'intent',
        value: 'renew',
        preventDoubleClick: true,
        classes: made ? 'govuk-button--secondary' : '',
      })}
      ${madeAt && govukButton({ text: 'Take the address away', name: 'intent', value: 'end', classes: 'govuk-button--secondary', preventDoubleClick: true })}
    </div>
  </form>`
