import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { Draw, DrawSummary } from '../queries/draws.ts'
import type { KeptList } from '../queries/lists.ts'
import type { OpenSample } from '../queries/samples.ts'
import { drawnSizeInWords } from '../rules/size-in-words.ts'
import { earlierDraws } from './earlier-draws.ts'

interface DrawFactsParams {
  open: OpenSample
  draw: Draw
  draws: readonly DrawSummary[]
  list: KeptList
  names: ReadonlyMap<string, string>
}

const row = (key: string, ...lines: string[]) => ({
  key: { text: key },
  value: { html: html`${lines.map(line => html`<span class="lantern-line lantern-hash">${line}</span>`)}` },
})

/** What the sample was drawn from, how it came to its size, by whom and when, and how to draw it again (SAMP-08). */
export const drawFacts = ({ open, draw, draws, list, names }: DrawFactsParams): Html => {
  const { inspection, programme, sample } = open
  const { record, number, reason } = draw
  const nameOf = (username: string) => names.get(username) ?? username
  const address = paths.samples.record(inspection.reference, sample.id)
  return html`
    <h2 class="govuk-heading-m">The record of the draw</h2>
    ${govukSummaryList({
      rows: [
        row(`Draw ${number}`, `${moment(draw.drawnAt)}, by ${nameOf(draw.drawnBy)}`),
        ...(reason ? [row('Why it was drawn again', reason)] : []),
        row('Size', ...drawnSizeInWords(record, sample)),
        row('Seed', record.seed),
        row('Algorithm', record.algorithm),
        row(
          'Rules',
          `${programme.programme.name}, version ${record.version}: ${sample.name}`,
          `Source: ${sample.source}`,
        ),
        row('Fieldwork date', formatDay(record.fieldwork)),
        row(
          'Long list',
          `${list.name}, ${record.longList.rows.toLocaleString('en-GB')} cases, uploaded by ${nameOf(list.uploadedBy)}, ${moment(list.uploadedAt)}`,
          `SHA-256: ${record.longList.sha256}`,
        ),
        {
          key: { text: 'How to repeat it' },
          value: {
            html: html`
              <p class="govuk-body">Download the <a class="govuk-link" href="${address}?draw=${number}&format=json" download>record as JSON</a>. With it and the file of the long list, the same cases come out on any machine:</p>
              <p class="govuk-body lantern-hash"><code>lantern sample verify RECORD.json --cases FILE</code></p>`,
          },
        },
      ],
    })}
    ${draws.length > 1 && earlierDraws(draws, names, { reference: inspection.reference, sample: sample.id })}`
}
