/**
 * How long a page takes to render: with the ported components, as it is, and with every component by its macro.
 * `node bench/render.ts [--quick]`
 */
import * as components from '#platform/web/govuk.ts'
import * as macros from '#platform/web/govuk-macros.ts'
import { type Html, html } from '#platform/web/html.ts'
import { layout } from '../server/views/layout.ts'
import { printFigure, printHeading } from './measuring/figure.ts'
import { inTurns, isQuick, medianOf } from './measuring/rounds.ts'
import { ratios } from './measuring/spread.ts'

type Govuk = typeof components

const upTo = <T>(count: number, make: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i + 1))
const page = (content: Html): string =>
  layout(
    { heading: 'A page', backLink: '/', content },
    {
      cspNonce: 'abc',
      language: 'en',
      otherLanguage: '/',
      demo: true,
      username: 'ann',
      name: 'Ann',
      outside: false,
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
  'a heavy page: 30 radios x 5, summary list of 20, table 100 x 6': govuk =>
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
  'a typical page: 3 inputs, 1 radios, button, in the layout': govuk =>
    page(html`
      ${upTo(3, i => govuk.govukInput({ name: `i${i}`, label: { text: `Input ${i}` }, hint: { text: 'A hint' } }))}
      ${question(govuk, 1)}
      ${govuk.govukButton({ text: 'Continue', preventDoubleClick: true })}`),
  'the layout alone': () => page(html``),
}

const [rounds, times] = isQuick ? [3, 15] : [9, 25]

for (const [name, render] of Object.entries(pages)) {
  const kilobytes = Buffer.byteLength(render(components)) / 1000
  const took = await inTurns(rounds, {
    ported: () => medianOf(times, () => render(components)),
    macros: () => medianOf(times, () => render(macros)),
  })
  printHeading(`Rendering ${name} (${kilobytes.toFixed(0)} kB)`)
  printFigure('as it is, with ported components', took.ported, { unit: 'ms' })
  printFigure('every component by its macro', took.macros, { unit: 'ms' })
  printFigure('as it is, as a share of the macros', ratios(took.ported, took.macros))
}
