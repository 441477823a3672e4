import { paths } from '#paths'
import { formatDay } from '#platform/dates.ts'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { isRated, type RatedSnapshot, type Snapshot } from '../rules/snapshot.ts'
import { prose } from './prose.ts'
import { ratingTag } from './rating-tag.ts'

const change = (href: string, what: string) => ({ items: [{ href, text: 'Change', visuallyHiddenText: what }] })

/** How many of the questions that are answered by judgement have an answer. */
const answered = ({ standards }: Snapshot): { count: number; of: number } => {
  const questions = standards
    .flatMap(({ keyQuestions }) => keyQuestions)
    .filter(({ basis }) => basis === 'judgement')
    .flatMap(question => [question, ...question.prompts])
  return { count: questions.filter(({ answer }) => answer !== null).length, of: questions.length }
}

const about = (reference: string, snapshot: Snapshot): Html => {
  const { place, programme, fieldwork } = snapshot
  const { count, of } = answered(snapshot)
  return govukSummaryList({
    rows: [
      { key: { text: 'Inspected' }, value: { text: [place.name, place.region].filter(Boolean).join(', ') } },
      { key: { text: 'Programme' }, value: { text: `${programme.name}, version ${programme.version}` } },
      { key: { text: 'Fieldwork' }, value: { text: `${formatDay(fieldwork.from)} to ${formatDay(fieldwork.to)}` } },
      {
        key: { text: 'Questions answered' },
        value: { text: `${count} of ${of}. The answers are published; the inspectors’ reasons are not.` },
        actions: change(paths.judgements.list(reference), 'answers'),
      },
    ],
  })
}

const ratings = ({ ratings: { overall, standards, scale, decidedOn } }: RatedSnapshot): Html => html`
  <h2 class="govuk-heading-m">Ratings</h2>
  <p class="govuk-body">Decided by the ratings panel on ${formatDay(decidedOn)}.</p>
  ${govukSummaryList({
    rows: [
      {
        key: { text: 'Overall' },
        value: { html: html`${ratingTag(scale, overall.rating)} ${overall.total} of ${overall.outOf}` },
      },
      ...standards.map(({ code, name, rating }) => ({
        key: { text: `${code} ${name}` },
        value: { html: ratingTag(scale, rating) },
      })),
    ],
  })}`

/** Everything that would be published, section by section, each with the way to change it. */
export const checkAnswers = (reference: string, snapshot: Snapshot): Html => {
  const section = (key: string, name: string, text: string) => ({
    key: { text: name },
    value: { html: text === '' ? html`Nothing is written` : prose(text, 3) },
    actions: change(paths.report.section(reference, key), name),
  })
  return html`
    ${about(reference, snapshot)}
    ${isRated(snapshot) && ratings(snapshot)}
    <h2 class="govuk-heading-m">Sections</h2>
    ${govukSummaryList({
      rows: snapshot.parts.flatMap(part => {
        if (part.kind === 'ratings') return []
        if (part.kind === 'prose') return [section(part.id, part.name, part.text)]
        return part.sections.map(({ key, code, name, text }) => section(key, `${code} ${name}`, text))
      }),
    })}`
}
