import { namedFacts } from '#modules/sampling'
import { formatDay } from '#platform/dates.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukSummaryList, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptForm, keptText } from '#platform/web/kept-form.ts'
import type { OpenCase } from '../queries/open-case.ts'
import { reasonsNotToJudge } from '../rules/reasons-not-to-judge.ts'
import { factField } from './fact-field.ts'

interface FactsContentParams {
  csrf: Html
  open: OpenCase
  /** The form as it was sent, when it is shown again. */
  typed: Readonly<Record<string, unknown>> | undefined
  errors: FormErrors | undefined
}

const recorded = ({ programme, inspected }: OpenCase): Html =>
  govukSummaryList({
    rows: [
      ...namedFacts(programme, inspected.facts).map(({ name, value, isDay }) => ({
        key: { text: name },
        value: { text: isDay ? formatDay(value) : value },
      })),
      ...(inspected.part ? [{ key: { text: 'The inspected body’s part' }, value: { text: inspected.part } }] : []),
    ],
  })

const form = ({ csrf, open, typed, errors }: FactsContentParams): Html => {
  const { inspected, programme } = open
  return keptForm({
    id: `facts-${inspected.number}`,
    csrf,
    content: html`
      <input type="hidden" name="version" value="${String(typed?.version ?? inspected.factsVersion)}">
      ${programme.cases.facts.map(fact =>
        factField({ fact, value: inspected.facts[fact.id], typed, error: errors?.field[fact.id] }),
      )}
      ${govukTextarea({
        id: 'part',
        name: 'part',
        rows: '2',
        label: {
          text: 'In a transferred case: which part of the work is the inspected body’s',
          classes: 'govuk-label--s',
        },
        hint: { text: 'Judgements cover that part alone. From when to when, and what.' },
        value: String(typed?.part ?? inspected.part),
        errorMessage: errors?.field.part,
      })}
      ${govukButton({ text: 'Save the facts', preventDoubleClick: true })}`,
  })
}

/** The facts of a case: a form for its inspector, and what is recorded for others. */
export const factsContent = (params: FactsContentParams): Html => {
  const { open, errors } = params
  const reasons = reasonsNotToJudge(open)
  const changed = errors?.field.facts
  return html`
    <div id="facts" tabindex="-1">
      <p class="govuk-body">What the long list says is here already. Facts decide which questions are asked, and by what results are grouped. Leave empty what is not known.</p>
      ${changed && html`${govukInsetText({ text: 'Recorded now:' })}${recorded(open)}`}
    </div>
    ${
      reasons.length > 0
        ? html`${govukInsetText({ text: `${reasons.join('. ')}.` })}${keptText(`facts-${open.inspected.number}`, { part: 'The inspected body’s part' })}${recorded(open)}`
        : form(params)
    }`
}
