import { acceptOf } from '#platform/files/content/kinds.ts'
import { newId } from '#platform/ids.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukFileUpload } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'

interface FilesFormParams {
  csrf: Html
  label: string
  hint: string
  button: string
  /** Ids of the only kinds that are taken. */
  kinds?: readonly string[] | undefined
  errors: FormErrors | undefined
}

/** The form by which files of planning are sent, several at once. Its hidden id lets the same form count once, however often it comes. */
export const filesForm = ({ csrf, label, hint, button, kinds, errors }: FilesFormParams): Html => html`
  <form method="post" enctype="multipart/form-data" novalidate id="send-files">
    ${csrf}
    <input type="hidden" name="sending" value="${newId()}">
    ${govukFileUpload({
      id: 'files',
      name: 'files',
      multiple: true,
      label: { text: label, classes: 'govuk-label--s' },
      hint: { text: hint },
      attributes: { accept: acceptOf(kinds) },
      errorMessage: errors?.field.files,
    })}
    ${govukButton({ text: button, name: 'intent', value: 'send', preventDoubleClick: true })}
  </form>`
