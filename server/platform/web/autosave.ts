import { z } from 'zod'
import { newId } from '../ids.ts'
import { govukButton, govukInsetText } from './govuk.ts'
import { type Html, html } from './html.ts'

/** The fields of every form that is saved as it is typed. Spread them into its schema. */
export const savedAsTyped = {
  /** The version that the page showed. */
  version: z.coerce.number().int().min(0),
  /** The save's own id, so that a save that is sent twice is written once. */
  saveId: z.uuid(),
}

export interface AutosaveParams {
  /** Sets the form apart from others of the same page. */
  id: string
  /** Whose device keeps the text: nobody else's drafts are shown. */
  username: string
  csrf: Html
  version: number
  /** In words: "Saved at 14:02", "Nothing saved yet". */
  state: string
  /** Where it is sent, if not to the address of its page: for one of several forms. */
  action?: string | undefined
  /**
   * Where the page's own data can be asked for again, to notice what others changed: `{version, words, theirs}`, or for several
   * forms of one page `{forms: {id: …}}`.
   */
  watch?: string | undefined
  content: Html
  /** Beside the state: a link to the history, for one. */
  after?: Html | undefined
  /** What is to be pointed out about what stands there: said anew with every save. Without it there is no place for it. */
  remarks?: readonly string[] | undefined
}

/** Made once: the same in every form, of which a page may have many. */
const once = (make: () => Html): (() => Html) => {
  let made: Html | undefined
  return () => (made ??= make())
}

const choice = once(
  () => html`
    <div hidden data-choice>
      ${govukInsetText({
        html: html`
          <p class="govuk-body govuk-!-font-weight-bold" data-choice-words></p>
          <div data-choice-theirs></div>
          ${govukButton({ text: 'Keep what I typed', type: 'button', attributes: { 'data-keep-mine': '' } })}
          ${govukButton({
            text: 'Use the other text',
            type: 'button',
            classes: 'govuk-button--secondary',
            attributes: { 'data-use-theirs': '' },
          })}`,
      })}
    </div>`,
)

const saveButton = once(
  () => html`<div data-save-button>${govukButton({ text: 'Save', preventDoubleClick: true })}</div>`,
)

/**
 * A form that `assets/autosave.js` saves as one types and keeps on the device until it is saved. Without JavaScript it is
 * a form with a save button. The page answers its post with `saved` or `clash`.
 */
export const autosaveForm = ({
  id,
  username,
  csrf,
  version,
  state,
  action,
  watch,
  content,
  after,
  remarks,
}: AutosaveParams): Html => html`
  <form method="post" novalidate id="${id}"${action && html` action="${action}"`} data-autosave data-person="${username}" data-watch="${watch ?? ''}">
    ${csrf}
    <input type="hidden" name="version" value="${version}">
    <input type="hidden" name="saveId" value="${newId()}">
    ${content}
    <p class="govuk-body-s lantern-save-state"><span role="status" data-save-state>${state}</span></p>
    ${remarks && html`<ul class="govuk-list lantern-remarks" aria-live="polite" data-remarks>${remarks.map(remark => html`<li>${remark}</li>`)}</ul>`}
    ${after && html`<p class="govuk-body-s">${after}</p>`}
    ${choice()}
    ${saveButton()}
  </form>`

/** For a page shown again without JavaScript after a clash: both texts, and how to choose. */
export const clashNotice = (words: string, theirs: readonly { name: string; text: string }[]): Html =>
  govukInsetText({
    html: html`
      <p class="govuk-body govuk-!-font-weight-bold">${words}</p>
      ${theirs.map(({ name, text }) => html`<p class="govuk-body"><strong>${name}:</strong> ${text || 'nothing'}</p>`)}
      <p class="govuk-body">What you typed is in the form below and is not saved yet. Change it if you need to, then save to put it in place of the other, or leave the page to keep the other.</p>`,
  })
