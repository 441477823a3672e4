import { formatDay } from '#platform/dates.ts'
import { type Html, html } from '#platform/web/html.ts'
import {
  type Heading,
  type Layout,
  layOut,
  type Mark,
  type PhaseOfSteps,
  type Row,
  sizes,
} from './timeline-chart-layout.ts'

/** What the chart shows. The page has the same dates in a table beside it. */
export interface TimelineChart {
  /** For the ids of its title and description: no other on the page has it. */
  id: string
  title: string
  phases: readonly PhaseOfSteps[]
  /** Marked where it is within the timeline. */
  today?: string | undefined
}

// GOV.UK blue and red. Text and lines take the colour of the text around them, so that they hold in high contrast.
const colour = { step: '#1d70b8', done: '#00703c', late: '#d4351c', today: '#d4351c' }

const keys: Record<Mark | 'span', string> = {
  date: 'On the day of its rule',
  moved: 'Moved to a working day',
  'by-hand': 'Moved by hand',
  span: 'Lasts several days',
}

/** A mark is told by its shape: circle, diamond, square. */
const markAt = (mark: Mark, x: number, y: number, fill = colour.step): Html => {
  if (mark === 'moved') return html`<path d="M${x} ${y - 8}l8 8l-8 8l-8 -8z" fill="${fill}"/>`
  if (mark === 'by-hand') return html`<rect x="${x - 6}" y="${y - 6}" width="12" height="12" fill="${fill}"/>`
  return html`<circle cx="${x}" cy="${y}" r="6" fill="${fill}"/>`
}

const spanAt = (from: number, to: number, y: number, fill = colour.step): Html =>
  html`<rect x="${from}" y="${y - 4}" width="${to - from}" height="8" fill="${fill}"/>`

const drawStep = ({ y, height, lines, mark, state, from, to, label, labelBefore, inWords }: Row): Html => {
  const middle = y + height / 2
  const fill = colour[state ?? 'step']
  const first = middle - ((lines.length - 1) * sizes.line) / 2 + 5
  const [labelX, anchor] = labelBefore ? [from - 14, 'end'] : [to + 14, 'start']
  return html`<g>
    <title>${inWords}</title>
    ${lines.map((line, i) => html`<text x="8" y="${first + i * sizes.line}">${line}</text>`)}
    ${to > from && spanAt(from, to, middle, fill)}${markAt(mark, from, middle, fill)}
    <text x="${labelX}" y="${middle + 5}" text-anchor="${anchor}"${state === 'late' && html` font-weight="bold"`}>${label}</text>
  </g>`
}

const drawPhase = ({ y, height, text }: Heading): Html =>
  html`<rect x="0" y="${y}" width="${sizes.width}" height="${height}" fill="currentColor" fill-opacity="0.08"/>
  <text x="8" y="${y + 21}" font-weight="bold">${text}</text>`

const drawWeeks = ({ weeks, height }: Layout): Html =>
  html`${weeks.map(
    ({ x, text }) => html`
    <line x1="${x}" x2="${x}" y1="${sizes.top}" y2="${height}" stroke="currentColor" stroke-opacity="${text ? 0.3 : 0.12}"/>
    ${text && html`<text x="${x}" y="${sizes.top - 8}" text-anchor="middle" font-size="12">${text}</text>`}`,
  )}`

const drawToday = ({ height, xOf }: Layout, today: string): Html => {
  const x = xOf(today)
  return html`<line x1="${x}" x2="${x}" y1="${sizes.top}" y2="${height}" stroke="${colour.today}" stroke-width="2" stroke-dasharray="6 4"/>
  <text x="${x}" y="16" text-anchor="middle" font-weight="bold">Today</text>`
}

/** What the shapes mean that are drawn. The words are about 7 wide a letter. */
const drawKeys = (rows: readonly Row[], y: number): Html => {
  const marks = (['date', 'moved', 'by-hand'] as const).filter(mark => rows.some(row => row.mark === mark))
  const used = [...marks, ...(rows.some(({ from, to }) => to > from) ? (['span'] as const) : [])]
  let x = 16
  return html`${used.map(key => {
    const sign = key === 'span' ? spanAt(x - 8, x + 8, y) : markAt(key, x, y)
    const text = html`<text x="${x + 14}" y="${y + 5}">${keys[key]}</text>`
    x += keys[key].length * 7 + 42
    return [sign, text]
  })}`
}

const yearsOf = ({ first, last }: Layout): string => {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)]
  return from === to ? from : `${from} to ${to}`
}

/**
 * The timeline as a drawing: a row for each step under its phase, weeks across. It keeps its size and scrolls where there
 * is less room. Presentation attributes only: the security policy allows no inline style.
 */
export const timelineChart = ({ id, title, phases, today }: TimelineChart): Html => {
  const drawn = phases.filter(({ steps }) => steps.length > 0)
  if (drawn.length === 0) return html``
  const layout = layOut(drawn)
  const rows = layout.rows.filter(row => row.kind === 'step')
  const height = layout.height + 40
  const counts = drawn.map(({ name, steps }) => `${name}, ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`)
  const days = drawn.flatMap(({ steps }) => steps.flatMap(({ date, until }) => [date, until?.date ?? date])).sort()
  const span = `From ${formatDay(days[0] as string)} to ${formatDay(days.at(-1) as string)}`
  const marked = today && today >= layout.first && today <= layout.last ? today : null
  return html`
    <div class="moj-scrollable-pane" role="region" aria-label="${title}" tabindex="0">
      <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${id}-title ${id}-desc"
        width="${layout.width}" height="${height}" viewBox="0 0 ${layout.width} ${height}"
        font-family="GDS Transport, Arial, sans-serif" font-size="14" fill="currentColor">
        <title id="${id}-title">${title}</title>
        <desc id="${id}-desc">${span}. ${counts.join('; ')}. The table gives every date.</desc>
        <text x="8" y="${sizes.top - 8}" font-size="12">Weeks beginning, ${yearsOf(layout)}</text>
        ${drawWeeks(layout)}${marked && drawToday(layout, marked)}
        ${layout.rows.map(row => (row.kind === 'phase' ? drawPhase(row) : drawStep(row)))}
        ${drawKeys(rows, layout.height + 22)}
      </svg>
    </div>`
}
