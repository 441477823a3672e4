import { sourceName } from '#modules/fieldwork'
import { paths } from '#paths'
import { govukButton, govukCheckboxes, govukDetails, govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { caseEvidenceList } from './case-evidence-list.ts'
import type { PromptContentParams } from './prompt-content-params.ts'

const about = ({ source, validity, weight }: { source: string; validity: string; weight: string }): string =>
  `${sourceName(source)}, validity ${validity}, weight ${weight}`

/** The evidence behind an answer, by kind of source, with what is to be pointed out, and the form that links more. */
export const evidencePanel = ({ visit, open, loaded }: PromptContentParams): Html => {
  const { reference, standard, prompt } = visit.params
  const { linked, notes, evidence, question, reasons } = loaded
  const kinds = evidence.kinds.map(({ name, pieces }) => `${name.toLowerCase()} ${pieces}`).join(', ')
  const mayLink = reasons.length === 0
  return html`
    <h2 class="govuk-heading-m">Evidence (${evidence.pieces})</h2>
    ${kinds && html`<p class="govuk-body-s">${kinds}</p>`}
    ${question.prompt && evidence.remark && govukInsetText({ text: evidence.remark })}
    <ul class="govuk-list">
      ${linked.map(
        note => html`
          <li>
            <a class="govuk-link" href="${paths.fieldwork.note(reference, note.id)}">${note.title || 'Untitled'}</a>
            <span class="govuk-hint lantern-note-about">${about(note)}</span>
          </li>`,
      )}
    </ul>
    ${caseEvidenceList(open, question, loaded.cases)}
    ${
      mayLink &&
      html`<p class="govuk-body"><a class="govuk-link" href="${paths.fieldwork.add(reference)}?code=${encodeURIComponent(question.code)}">Add evidence for ${question.code}</a></p>`
    }
    ${
      mayLink &&
      notes.length > 0 &&
      govukDetails({
        summaryText: 'Choose from the evidence of this inspection',
        html: html`
          <form method="post" novalidate action="${paths.judgements.evidence(reference, standard, prompt)}">
            ${visit.csrf}
            ${linked.map(({ id }) => html`<input type="hidden" name="before" value="${id}">`)}
            ${govukCheckboxes({
              name: 'linked',
              classes: 'govuk-checkboxes--small',
              fieldset: { legend: { text: `Evidence behind ${question.code}`, classes: 'govuk-fieldset__legend--s' } },
              items: notes.map(note => ({
                value: note.id,
                text: note.title || 'Untitled',
                hint: { text: about(note) },
                checked: linked.includes(note),
              })),
            })}
            ${govukButton({ text: 'Link the evidence', classes: 'govuk-button--secondary', preventDoubleClick: true })}
          </form>`,
      })
    }`
}
