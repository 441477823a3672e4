import type { OpenInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { progressBar } from '#platform/web/progress-bar.ts'
import { casesOf } from '../queries/cases.ts'
import { isInspected } from '../rules/inspected-case.ts'

/** How far the cases of an inspection are, for its overview: completed, and allocated. Nothing before the first is taken up. */
export const overviewCases = async (db: Db, { inspection, reader }: OpenInspection): Promise<Html | null> => {
  if (!reader.permissions.has('cases:view')) return null
  const cases = (await casesOf(db, inspection.id)).filter(isInspected)
  if (cases.length === 0) return null
  const bar = (answered: number, what: string) => ({ html: progressBar({ answered, of: cases.length }, what) })
  const link = (text: string, href: string) => ({ html: html`<a class="govuk-link" href="${href}">${text}</a>` })
  return html`
    <h2 class="govuk-heading-m">Cases</h2>
    ${govukSummaryList({
      rows: [
        {
          key: link('Judged', paths.cases.list(inspection.reference)),
          value: bar(cases.filter(({ completedAt }) => completedAt).length, 'completed'),
        },
        {
          key: { text: 'Allocated' },
          value: bar(cases.filter(({ inspector }) => inspector).length, 'have an inspector'),
        },
      ],
    })}`
}
