import { govukButton, govukInsetText } from './govuk.ts'
import { type Html, html } from './html.ts'

export interface KeptFormParams {
  /** Sets the form apart from others at its address, and from the same form about something else. */
  id: string
  csrf: Html
  /** Where it is sent, if not to the address of its page. */
  action?: string
  content: Html
}

const discard = govukButton({
  text: 'Discard what I typed',
  type: 'button',
  classes: 'govuk-button--secondary',
  attributes: { 'data-discard': '' },
})

/**
 * A form that is sent by its button. What is typed in it stays on the device (`assets/kept-forms.js`) until the server has
 * accepted it, which it does by a redirect: in a tab that was closed, after a session that ended, when something is wrong.
 * A link in it with `data-discard` forgets it too. Never kept: hidden fields, passwords, files. Without JavaScript it is a
 * form.
 */
export const keptForm = ({ id, csrf, action, content }: KeptFormParams): Html => html`
  <form method="post" novalidate id="${id}" data-keep${action && html` action="${action}"`}>
    ${csrf}
    <div hidden data-restored>
      ${govukInsetText({ html: html`<p class="govuk-body" role="status" data-restored-words></p>${discard}` })}
    </div>
    ${content}
  </form>`

/**
 * In the place of a form that saves or keeps what is typed, where it cannot be sent any more: what this person had typed in
 * the form of this id, for a script to show. `names` are its fields of text, with what they are called.
 */
export const keptText = (id: string, names: Readonly<Record<string, string>>): Html => html`
  <div hidden data-kept-text="${id}">
    ${govukInsetText({
      html: html`
        <p class="govuk-body govuk-!-font-weight-bold">You typed this here, and it was not saved. It cannot be saved now.</p>
        ${Object.entries(names).map(
          ([name, called]) =>
            html`<p class="govuk-body lantern-typed" data-name="${name}"><strong>${called}:</strong> <span></span></p>`,
        )}
        ${discard}`,
    })}
  </div>`
