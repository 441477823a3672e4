import type { OpenInspection } from '#modules/planning'
import { type Question, rates } from '#modules/programmes'
import { paths } from '#paths'
import { govukDetails } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { type CaseEvidence, caseEvidenceInWords } from '../rules/case-evidence.ts'

const list = (evidence: readonly CaseEvidence[]): Html => html`
  <ul class="govuk-list">
    ${evidence.map(
      each => html`
        <li>${caseEvidenceInWords(each)}<span class="govuk-hint lantern-note-about">${each.text}</span></li>`,
    )}
  </ul>`

/** What has to be said wherever the programme's case results are shown (RATE-07). */
const cautionOf = ({ programme }: OpenInspection): string | undefined =>
  rates(programme) ? programme.ratings.caseResults?.caution : undefined

/**
 * What the cases say on a prompt or key question, and on what stands above it: a kind of source, without a rating of its own
 * (CASE-10). For those who may see results; nothing where no question asked of cases bears on it.
 */
export const caseEvidenceList = (
  open: OpenInspection,
  { code, keyQuestion, standard }: Question,
  evidence: readonly CaseEvidence[],
): Html | false => {
  if (!open.reader.permissions.has('results:view')) return false
  const direct = evidence.filter(({ codes }) => codes.includes(code))
  const above = evidence.filter(
    each =>
      !direct.includes(each) &&
      each.codes.some(informed => informed === keyQuestion.code || informed === standard.code),
  )
  if (direct.length + above.length === 0) return false
  const caution = cautionOf(open)
  return html`
    <h3 class="govuk-heading-s">From the cases</h3>
    ${direct.length > 0 && list(direct)}
    ${
      above.length > 0 &&
      govukDetails({ summaryText: `On ${standard.code} ${standard.name} as a whole`, html: list(above) })
    }
    ${caution && html`<p class="govuk-hint">${caution}</p>`}
    <p class="govuk-body"><a class="govuk-link" href="${paths.results.show(open.inspection.reference)}">Results of the cases</a></p>`
}
