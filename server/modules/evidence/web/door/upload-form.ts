import { paths } from '#paths'
import { acceptOf } from '#platform/files/content/kinds.ts'
import { newId } from '#platform/ids.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukFileUpload, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { largestFile } from '../../rules/limits.ts'
import type { EvidenceText } from './text.ts'

export interface UploadFormParams {
  csrf: Html
  text: EvidenceText['upload']
  reference: string
  /** The one item that the files are for, or the items that there are to choose from. */
  item: string | readonly { id: string; text: string }[]
  errors: FormErrors | undefined
}

/** What stands before something is chosen: so that nothing is sent for the first item by mistake. */
export const unchosen = 'unchosen'

/** Words for `assets/uploads.js`, which has none of its own. */
const dataOf = (words: EvidenceText['upload']['words']): Html =>
  html`${Object.entries(words).map(([name, said]) => html` data-${name.toLowerCase()}="${said}"`)}`

/**
 * The form by which files are sent: many at once, dropped or chosen. `assets/uploads.js` sends each in pieces, shows how far it is and
 * goes on after a broken connection; without JavaScript it is a form (EVID-02).
 */
export const uploadForm = ({ csrf, text, reference, item, errors }: UploadFormParams): Html => html`
  <form method="post" enctype="multipart/form-data" autocomplete="off" novalidate id="upload" data-uploads="${paths.door.uploads(reference)}"${dataOf(text.words)} data-unchosen="${text.forNothing}">
    ${csrf}
    <input type="hidden" name="sending" value="${newId()}">
    ${
      typeof item === 'string'
        ? html`<input type="hidden" name="item" value="${item}">`
        : govukSelect({
            id: 'item',
            name: 'item',
            label: { text: text.which, classes: 'govuk-label--s' },
            errorMessage: errors?.field.item,
            items: [
              { value: unchosen, text: text.choose },
              ...item.map(({ id, text }) => ({ value: id, text })),
              { value: '', text: text.apart },
            ],
          })
    }
    <div class="lantern-drop" data-drop>
      ${govukFileUpload({
        id: 'files',
        name: 'files',
        multiple: true,
        label: { text: text.drop, classes: 'govuk-label--s' },
        hint: { text: text.hint(largestFile / 1_000_000) },
        attributes: { accept: acceptOf() },
        errorMessage: errors?.field.files,
      })}
    </div>
    <p class="govuk-body" role="status" data-upload-summary hidden></p>
    <ul class="govuk-list lantern-uploads" data-upload-list></ul>
    <div data-upload-button>${govukButton({ text: text.send, name: 'intent', value: 'send' })}</div>
  </form>`
