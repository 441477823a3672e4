import type { Programme, SampleRules } from '#modules/programmes'
import { formatDay } from '#platform/dates.ts'
import { govukDetails, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { kindNames, namedFacts, questionsInWords } from '../rules/kind-names.ts'
import type { ListedCase } from '../rules/listed-case.ts'
import type { SampledCase } from '../rules/sampled-case.ts'

const row = (key: string, value: string | Html) => ({ key: { text: key }, value: { html: html`${value}` } })
const notSaid = 'The long list does not say'

/** Who a case is about and what the sample has of it. Only for those who draw and inspect. */
export const caseSummary = (
  sampled: SampledCase,
  listed: ListedCase | undefined,
  programme: Programme,
  sample: SampleRules,
): Html => {
  const names = kindNames(programme, sample)
  const { firstName = '', lastName = '', dateOfBirth = '' } = listed?.person ?? {}
  const questions = questionsInWords(sampled, names)
  const facts = namedFacts(programme, listed?.facts ?? {})
  return html`
    ${govukSummaryList({
      rows: [
        row('Name', [firstName, lastName].filter(Boolean).join(' ') || notSaid),
        row('Date of birth', dateOfBirth ? formatDay(dateOfBirth) : notSaid),
        row('CRN and event', `${sampled.crn}, event ${sampled.eventNumber}`),
        row('PDU', sampled.pdu || notSaid),
        ...(listed?.team ? [row('Team', listed.team)] : []),
        row('Practitioner', sampled.practitioner || notSaid),
        row('Risk of serious harm', sampled.riskGroup ? names.riskGroup(sampled.riskGroup) : notSaid),
        ...(sampled.sentenceKind ? [row('Sentence', names.sentenceKind(sampled.sentenceKind))] : []),
        row('Questions', html`${questions.name}<span class="lantern-line">${questions.why}</span>`),
        row(
          'Inspected',
          sampled.fileRead ? 'As a file read, without an interview' : 'From the records and an interview',
        ),
        row('Long list', `Line ${sampled.line}`),
      ],
    })}
    ${
      facts.length > 0 &&
      govukDetails({
        summaryText: 'All that the long list says of the case',
        html: govukSummaryList({
          rows: facts.map(({ name, value, isDay }) => row(name, isDay ? formatDay(value) : value)),
        }),
      })
    }`
}
