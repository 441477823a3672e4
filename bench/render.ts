/** How long a page takes to render: every component by its macro, and with the ported ones. `npm run bench`. */
import * as components from '#platform/web/govuk.ts'
import * as macros from '#platform/web/govuk-macros.ts'
import { type Html, html } from '#platform/web/html.ts'
import { layout } from '../server/views/layout.ts'

type Govuk = typeof components

const upTo = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i + 1))
const page = (content: Html): string =>
  layout(
    { heading: 'A page', backLink: '/', content },
    {
      cspNonce: 'abc',
      language: 'en',
      address: '/',
      demo: true,
      username: 'ann',
      name: 'Ann',
      roles: 'Lead inspector',
    },
  ).toString()

const question = (govuk: Govuk, i: number): Html =>
  govuk.govukRadios({
    name: `q${i}`,
    value: 'v2',
    fieldset: { legend: { text: `Question ${i}`, classes: 'govuk-fieldset__legend--s' } },
    items: upTo(5, n => ({ value: `v${n}`, text: `Option ${n}` })),
  })

const pages: Record<string, (govuk: Govuk) => string> = {
  'heavy page: 30 radios x 5, summary list of 20, table 100 x 6': govuk =>
    page(html`
      ${upTo(30, i => question(govuk, i))}
      ${govuk.govukSummaryList({
        rows: upTo(20, i => ({
          key: { text: `Key ${i}` },
          value: { text: `Value ${i}` },
          actions: { items: [{ href: '#', text: 'Change', visuallyHiddenText: `key ${i}` }] },
        })),
      })}
      ${govuk.govukTable({
        caption: 'Cases',
        head: upTo(6, i => ({ text: `Column ${i}` })),
        rows: upTo(100, row => upTo(6, column => ({ text: `Row ${row} column ${column}` }))),
      })}`),
  'typical page: 3 inputs, 1 radios, button, in the layout': govuk =>
    page(html`
      ${upTo(3, i => govuk.govukInput({ name: `i${i}`, label: { text: `Input ${i}` }, hint: { text: 'A hint' } }))}
      ${question(govuk, 1)}
      ${govuk.govukButton({ text: 'Continue', preventDoubleClick: true })}`),
  'the layout alone': () => page(html``),
}

const median = (work: () => unknown): number => {
  const time = () => {
    const start = performance.now()
    work()
    return performance.now() - start
  }
  upTo(150, time)
  return upTo(301, time).sort((a, b) => a - b)[150] as number
}

for (const [name, render] of Object.entries(pages)) {
  const kilobytes = Buffer.byteLength(render(components)) / 1000
  const [before, after] = [median(() => render(macros)), median(() => render(components))]
  process.stdout.write(
    `${name} (${kilobytes.toFixed(0)} kB): macros ${before.toFixed(2)} ms, radios ported ${after.toFixed(2)} ms, ` +
      `ratio ${(before / after).toFixed(1)}\n`,
  )
}
