import { paths } from '#paths'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukSelect } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { StandardsText } from './text.ts'

interface CompareFormParams {
  programme: string
  /** All versions, the newest first. */
  versions: readonly string[]
  chosen: { from?: string | undefined; to?: string | undefined }
  text: StandardsText
  errors?: FormErrors | undefined
}

/** Chooses the two versions to compare. With one version there is nothing to choose, and it says so. */
export const compareForm = ({ programme, versions, chosen, text, errors }: CompareFormParams): Html => {
  if (versions.length < 2) return html`<p class="govuk-body">${text.compare.oneVersion}</p>`
  const select = (name: 'from' | 'to') =>
    govukSelect({
      name,
      id: name,
      label: { text: text.compare[name] },
      value: chosen[name],
      errorMessage: errors?.field[name],
      items: versions.map(version => ({ value: version, text: text.version.name(version) })),
    })
  return html`
    <form method="get" action="${paths.standards.chooseComparison(programme)}" novalidate>
      ${select('from')}
      ${select('to')}
      ${govukButton({ text: text.compare.button, classes: 'govuk-button--secondary' })}
    </form>`
}
