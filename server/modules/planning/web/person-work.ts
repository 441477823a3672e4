import { paths } from '#paths'
import { addWeeks, formatDay, formatDayAndMonth, mondayOf } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { counted } from '#platform/words.ts'
import { deploymentsOf } from '../queries/deployments.ts'
import { type Deployment, roleInWords } from '../rules/deployments.ts'

/** How many weeks the chart shows before and after this one. */
const weeksEachWay = 26

/** On how many inspections someone is deployed in each week around a day: Mondays with their number. */
export const workloadByWeek = (
  deployments: readonly Deployment[],
  today: string,
): { monday: string; count: number }[] =>
  Array.from({ length: 2 * weeksEachWay + 1 }, (_, i) => {
    const monday = addWeeks(mondayOf(today), i - weeksEachWay)
    const next = addWeeks(monday, 1)
    const there = deployments.filter(({ firstDay, lastDay }) => firstDay < next && lastDay >= monday)
    return { monday, count: new Set(there.map(({ reference }) => reference)).size }
  })

/** Where someone is, was and will be deployed, in which role and weeks, with a small chart of the year around today (TEAM-07). */
export const personWork = async (db: Db, username: string, today: string): Promise<Html> => {
  const deployments = await deploymentsOf(db, [username])
  if (deployments.length === 0)
    return html`
      <h2 class="govuk-heading-m">Deployments</h2>
      <p class="govuk-body">On no inspection’s team.</p>`
  return html`
    <h2 class="govuk-heading-m">Workload</h2>
    ${chart(workloadByWeek(deployments, today), today)}
    <div class="lantern-scroll" tabindex="0" role="region" aria-label="Deployments">
    ${govukTable({
      caption: 'Deployments',
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [{ text: 'Inspection' }, { text: 'Role' }, { text: 'Fieldwork' }, { text: 'When' }],
      rows: deployments.map(({ reference, placeName, role, firstDay, lastDay }) => [
        { html: html`<a class="govuk-link" href="${paths.inspections.show(reference)}">${placeName}</a>` },
        { text: roleInWords(role) },
        { text: `${formatDay(firstDay)} to ${formatDay(lastDay)}` },
        { text: lastDay < today ? 'Over' : firstDay <= today ? 'Now' : 'To come' },
      ]),
    })}
    </div>`
}

const size = { week: 12, bar: 18, top: 24, most: 4 }

const chart = (weeks: readonly { monday: string; count: number }[], today: string): Html => {
  const width = weeks.length * size.week
  const base = size.top + size.most * size.bar
  const busy = weeks.filter(({ count }) => count > 0)
  const most = Math.max(0, ...weeks.map(({ count }) => count))
  const now = weeks.findIndex(({ monday }) => monday === mondayOf(today))
  const first = weeks[0]?.monday ?? today
  const last = weeks.at(-1)?.monday ?? today
  const told = `In fieldwork in ${counted(busy.length, 'week')} of the ${weeks.length} from ${formatDay(first)} to ${formatDay(last)}, on ${counted(most, 'inspection')} at most at once. The table of deployments has every date.`
  return html`
    <div class="lantern-scroll govuk-body" tabindex="0" role="region" aria-label="Workload by week">
    <svg role="img" aria-labelledby="workload-title" font-family="inherit" viewBox="0 0 ${width} ${base + 24}" width="${width}" height="${base + 24}">
      <title id="workload-title">${told}</title>
      <line x1="0" x2="${width}" y1="${base}" y2="${base}" stroke="currentColor"/>
      ${weeks.map(({ count }, i) => {
        const height = Math.min(count, size.most) * size.bar
        return (
          count > 0 &&
          html`<rect x="${i * size.week + 1}" y="${base - height}" width="${size.week - 2}" height="${height}" fill="#1d70b8"/>`
        )
      })}
      <line x1="${now * size.week + size.week / 2}" x2="${now * size.week + size.week / 2}" y1="${size.top - 6}" y2="${base}" stroke="#d4351c" stroke-width="2" stroke-dasharray="6 4"/>
      <text x="${now * size.week + size.week / 2}" y="14" text-anchor="middle" font-size="14" fill="currentColor">This week</text>
      ${weeks.map(({ monday }, i) => i % 9 === 4 && html`<text x="${i * size.week + size.week / 2}" y="${base + 18}" text-anchor="middle" font-size="14" fill="currentColor">${formatDayAndMonth(monday)}</text>`)}
    </svg>
    </div>
    <p class="govuk-body">${told}</p>`
}
