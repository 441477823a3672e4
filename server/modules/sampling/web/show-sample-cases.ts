import { paths } from '#paths'
import { govukButton, govukSelect, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { scroll } from '#platform/web/scroll.ts'
import { stateNames } from '../rules/case-state.ts'
import { type CaseFilter, filterCases } from '../rules/filter-cases.ts'
import { type KindNames, questionsInWords } from '../rules/kind-names.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { caseLinks, caseStateTag } from './case-state-tag.ts'

interface SampleCasesParams {
  reference: string
  sample: string
  cases: readonly SampledCase[]
  names: KindNames
  filter: CaseFilter
}

/** Each value once, with its name: by the names. */
const choices = (values: readonly string[], nameOf = (value: string) => value) =>
  [...new Set(values)]
    .filter(Boolean)
    .map(value => ({ value, text: nameOf(value) }))
    .sort((a, b) => a.text.localeCompare(b.text, 'en'))

const select = (
  name: keyof CaseFilter,
  label: string,
  value: string | undefined,
  items: { value: string; text: string }[],
) =>
  items.length > 1 &&
  govukSelect({
    id: name,
    name,
    label: { text: label },
    value: value ?? '',
    items: [{ value: '', text: 'All' }, ...items],
  })

const filters = ({ reference, sample, cases, names, filter }: SampleCasesParams): Html => {
  const address = `${paths.samples.show(reference, sample)}#cases`
  const states = Object.entries(stateNames).map(([value, text]) => ({ value, text }))
  return html`
    <form method="get" action="${address}" class="lantern-filters" novalidate>
      ${select('pdu', 'PDU', filter.pdu, choices(cases.map(({ pdu }) => pdu)))}
      ${select(
        'riskGroup',
        'Risk of serious harm',
        filter.riskGroup,
        choices(
          cases.map(({ riskGroup }) => riskGroup),
          names.riskGroup,
        ),
      )}
      ${select(
        'questionSet',
        'Questions',
        filter.questionSet,
        choices(
          cases.map(({ questionSet }) => questionSet),
          names.questionSet,
        ),
      )}
      ${select('state', 'State', filter.state, states)}
      <div class="govuk-button-group lantern-filters__buttons">
        ${govukButton({ text: 'Filter', classes: 'govuk-button--secondary' })}
        <a class="govuk-link" href="${address}">Clear filters</a>
      </div>
    </form>`
}

const captionOf = (shown: number, all: number): string => {
  const counted = `${shown} ${shown === 1 ? 'case' : 'cases'}`
  return shown === all ? counted : `${counted} of ${all}`
}

/** Why most cases have their questions: said once above the table, whose rows would be tall with it. Undefined for a few. */
const usualReason = (cases: readonly SampledCase[], names: KindNames) => {
  const bySet = Map.groupBy(cases, each => Object.values(questionsInWords(each, names)).join())
  const [most] = [...bySet.values()].toSorted((a, b) => b.length - a.length)
  return most?.[0] && most.length * 2 > cases.length ? questionsInWords(most[0], names) : undefined
}

const table = (shown: readonly SampledCase[], { reference, sample, cases, names }: SampleCasesParams): Html => {
  const usual = usualReason(cases, names)
  const isUsual = ({ name, why }: { name: string; why: string }) => name === usual?.name && why === usual.why
  const addressOf = (id: string): string => paths.samples.case(reference, sample, id)
  return html`
  ${usual && html`<p class="govuk-body">Where no reason stands beside “${usual.name}”: ${usual.why}.</p>`}
  ${scroll(
    'Cases',
    govukTable({
      caption: captionOf(shown.length, cases.length),
      captionClasses: 'govuk-table__caption--s',
      classes: 'lantern-table lantern-sample__cases',
      firstCellIsHeader: true,
      head: ['CRN', 'Event', 'PDU', 'Practitioner', 'Risk', 'Sentence', 'Questions', 'State'].map(text => ({ text })),
      rows: shown.map(sampled => {
        const questions = questionsInWords(sampled, names)
        return [
          { html: html`<a class="govuk-link" href="${addressOf(sampled.id)}">${sampled.crn}</a>` },
          { text: sampled.eventNumber },
          { text: sampled.pdu },
          { text: sampled.practitioner },
          { text: names.riskGroup(sampled.riskGroup) },
          { text: names.sentenceKind(sampled.sentenceKind) },
          {
            html: html`${questions.name}${!isUsual(questions) && html`<span class="govuk-hint lantern-note-about lantern-small">${questions.why}</span>`}`,
          },
          { html: html`${caseStateTag(sampled)}${caseLinks(sampled, addressOf)}` },
        ]
      }),
    }),
  )}`
}

/** Every case of the sample, narrowed as was asked, each with the way to its page. */
export const sampleCases = (params: SampleCasesParams): Html => {
  const shown = filterCases(params.cases, params.filter)
  return html`
    <h2 class="govuk-heading-m" id="cases">Cases</h2>
    ${filters(params)}
    ${shown.length === 0 ? html`<p class="govuk-body">No case matches. Take a filter away to see more.</p>` : table(shown, params)}`
}
