import { formatShortDay, londonDay, londonTime } from '#platform/dates.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukCheckboxes, govukInsetText, govukWarningText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Draft } from '../queries/drafts.ts'
import { facts } from './blocks.ts'

/** Which file it is, who brought it, and why it cannot be published, where it cannot. */
export const aboutDraft = (draft: Draft, names: ReadonlyMap<string, string>, reasons: readonly string[]): Html => {
  const when = (at: Date | null, by: string | null) =>
    at && `${formatShortDay(londonDay(at))} at ${londonTime(at)}, by ${names.get(by ?? '') ?? by}`
  return html`
    <div id="about">
      ${reasons.length > 0 && govukInsetText({ text: `It cannot be published. ${reasons.join('. ')}.` })}
      ${facts([
        ['File', draft.fileName],
        ['Uploaded', when(draft.uploadedAt, draft.uploadedBy)],
        ['Published', when(draft.publishedAt, draft.publishedBy)],
        ['Discarded', when(draft.discardedAt, draft.discardedBy)],
        ['SHA-256 of the file', html`<span class="lantern-address">${draft.sha256}</span>`],
      ])}
    </div>`
}

interface PublishFormParams {
  draft: Draft
  csrf: Html
  /** The newest version that the changes are shown against; empty when there is none. */
  seen: string
  errors?: FormErrors | undefined
}

/** Asks whoever publishes to say that they have read the changes: a version that is published never changes. */
export const publishForm = ({ draft, csrf, seen, errors }: PublishFormParams): Html => html`
  <h2 class="govuk-heading-m">Publish</h2>
  <form method="post" novalidate>
    ${csrf}
    <input type="hidden" name="seen" value="${seen}">
    ${govukWarningText({ text: 'A version that is published can be read by everyone and never changes.', iconFallbackText: 'Warning' })}
    ${govukCheckboxes({
      name: 'confirm',
      idPrefix: 'confirm',
      errorMessage: errors?.field.confirm,
      items: [{ value: 'yes', text: 'I have read what changes, and it is right' }],
    })}
    ${govukButton({ text: `Publish as version ${draft.version}`, preventDoubleClick: true })}
  </form>`

/** Takes the draft out of the list, for a file that was uploaded by mistake or is put right in another. */
export const discardForm = (csrf: Html): Html => html`
  <form method="post" novalidate>
    ${csrf}
    <input type="hidden" name="action" value="discard">
    ${govukButton({ text: 'Discard this draft', classes: 'govuk-button--secondary', preventDoubleClick: true })}
  </form>`
