import type { FormErrors } from '../../web/form.ts'
import { govukButton, govukTextarea } from '../../web/govuk.ts'
import { type Html, html } from '../../web/html.ts'
import { keptForm } from '../../web/kept-form.ts'
import type { Visit } from '../../web/page.ts'

/** Where somebody decides about a message that could not be sent. */
export const failedForm = ({ csrf, body }: Visit<{ id: string }>, errors?: FormErrors): Html =>
  keptForm({
    id: 'failed-message',
    csrf,
    content: html`
      ${govukTextarea({
        id: 'reason',
        name: 'reason',
        rows: '2',
        label: { text: 'Why it is tried again, or given up', classes: 'govuk-label--s' },
        value: String(body.reason ?? ''),
        errorMessage: errors?.field.reason,
      })}
      <div class="govuk-button-group">
        ${govukButton({ text: 'Try again', name: 'intent', value: 'again', preventDoubleClick: true })}
        ${govukButton({ text: 'Give it up', name: 'intent', value: 'give-up', classes: 'govuk-button--warning', preventDoubleClick: true })}
      </div>`,
  })
