import type { Interview } from '#modules/programmes'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { CodeCount } from '../rules/results/count-codes.ts'

type Kind = Interview['codes'][number]['kind']

const kinds: Record<Kind, string> = {
  enabler: 'Enablers',
  barrier: 'Barriers',
  learning: 'Learning',
  workload: 'Workload',
  oversight: 'Management oversight',
  service: 'Services',
}

/** What practitioners' interviews were coded with, counted: all of it that leaves a case (CASE-08, CONF-03). */
export const resultsOfCodes = ({ codes }: Interview, counts: readonly CodeCount[]): Html => {
  const of = counts[0]?.of ?? 0
  const tableOf = (kind: Kind): Html => {
    const ids = new Map(codes.filter(code => code.kind === kind).map(({ id, name }) => [id, name]))
    return govukTable({
      caption: kinds[kind],
      captionClasses: 'govuk-table__caption--s',
      head: [{ text: 'Coded as' }, { text: 'Interviews', format: 'numeric' }],
      rows: counts
        .filter(({ code }) => ids.has(code))
        .map(({ code, count }) => [{ text: ids.get(code) ?? code }, { text: `${count} of ${of}`, format: 'numeric' }]),
    })
  }
  return html`
    <h2 class="govuk-heading-m">What practitioners said, counted</h2>
    <p class="govuk-body">From ${of} ${of === 1 ? 'interview' : 'interviews'} about completed cases. What an interviewee said is used in aggregate only.</p>
    ${of > 0 && (Object.keys(kinds) as Kind[]).filter(kind => codes.some(code => code.kind === kind)).map(tableOf)}`
}
