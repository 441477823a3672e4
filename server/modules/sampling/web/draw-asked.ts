import { formatDay } from '#platform/dates.ts'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { OpenSample } from '../queries/samples.ts'
import { askedInWords } from '../rules/asked-in-words.ts'
import { windowDays } from '../rules/eligibility/window-days.ts'
import { sizeInWords } from '../rules/size-in-words.ts'
import type { ListSummary } from '../rules/summary-of-list.ts'

const lines = (words: readonly string[]): Html => html`${words.map((line, i) => html`${i > 0 && html`<br>`}${line}`)}`

const row = (key: string, value: Html) => ({ key: { text: key }, value: { html: value } })

const bullets = (items: readonly string[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${items.map(item => html`<li>${item}</li>`)}</ul>`

/** What the programme asks of this sample: its days, its size with the formula in words, and what it has to keep. */
export const drawAsked = ({ sample, programme, inspection }: OpenSample, { eligible, computed }: ListSummary): Html => {
  const windows = sample.windows.map(window => windowDays(window, inspection.fieldwork))
  return govukSummaryList({
    rows: [
      row('Population', html`${sample.population}`),
      ...(windows.length > 0
        ? [
            row(
              'Began in',
              lines(windows.map(({ name, first, last }) => `${name}: ${formatDay(first)} to ${formatDay(last)}`)),
            ),
          ]
        : []),
      row(
        'Size',
        html`
          ${computed !== null && html`<p class="govuk-body govuk-!-font-weight-bold">${computed} ${computed === 1 ? 'case' : 'cases'}</p>`}
          ${eligible > 0 && bullets(sizeInWords(sample, eligible, computed))}`,
      ),
      row('Has to keep', bullets(askedInWords(sample, programme))),
      row(
        'Source',
        html`${sample.source}${sample.size.source !== sample.source && html`<br>Size: ${sample.size.source}`}`,
      ),
    ],
  })
}
