import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukFileUpload } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'

/**
 * A form that sends a long list. A large one takes some seconds: where there is a script, it says so meanwhile
 * (`assets/sending.js`).
 */
export const fileForm = ({ csrf, action, content }: { csrf: Html; action: string; content: Html }): Html => html`
  <form method="post" action="${action}" enctype="multipart/form-data" novalidate data-sending>
    ${csrf}
    ${content}
    <p class="govuk-body" role="status" data-sending-words="The list is being sent and read. Tens of thousands of rows take a few seconds."></p>
  </form>`

/** The field for the file of a long list. */
export const fileField = (label: string, errors: FormErrors | undefined): Html =>
  govukFileUpload({
    id: 'file',
    name: 'file',
    label: { text: label, classes: 'govuk-label--m' },
    hint: { text: 'An Excel workbook (.xlsx) or a CSV file, such as a report from nDelius. At most 30 MB.' },
    errorMessage: errors?.field.file,
    attributes: { accept: '.csv,.xlsx' },
  })

export interface UploadFormParams {
  csrf: Html
  action: string
  errors: FormErrors | undefined
  /** The list sent before had faults: they can be had as a file too. */
  hadFaults: boolean
}

/** The form that uploads a long list. */
export const uploadForm = ({ csrf, action, errors, hadFaults }: UploadFormParams): Html =>
  fileForm({
    csrf,
    action,
    content: html`
      ${fileField('Long list', errors)}
      <div class="govuk-button-group">
        ${govukButton({ text: 'Upload and check', preventDoubleClick: true })}
        ${
          hadFaults &&
          govukButton({
            text: 'Check and download the faults (CSV)',
            name: 'answer',
            value: 'faults',
            classes: 'govuk-button--secondary',
          })
        }
      </div>`,
  })
