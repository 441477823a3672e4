import type { RatingProgramme } from '#modules/programmes'
import { formatShortDay } from '#platform/dates.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { wideScroll } from '#platform/web/scroll.ts'
import type { DecidedElsewhere, DecidedStandard } from '../queries/decided-elsewhere.ts'
import { counted } from '../rules/counted.ts'
import { evidenceInWords } from '../rules/evidence-by-standard.ts'
import { scaleOf } from '../rules/scale.ts'
import type { AnswerCount } from '../rules/why-judgement.ts'
import { shareInWords } from './case-table.ts'

const decidedOn = (elsewhere: readonly DecidedElsewhere[], code: string): DecidedStandard[] =>
  elsewhere.flatMap(({ standards }) => standards[code] ?? [])

/** How other inspections were rated on this standard, in one sentence: `Good 3, Outstanding 1, of four other inspections`. */
export const elsewhereInWords = (
  programme: RatingProgramme,
  elsewhere: readonly DecidedElsewhere[],
  code: string,
): string => {
  const decided = decidedOn(elsewhere, code)
  if (decided.length === 0) return 'No other inspection of this programme has been decided yet'
  const counts = scaleOf(programme)
    .toReversed()
    .map(({ id, name }) => ({ name, count: decided.filter(({ rating }) => rating.id === id).length }))
    .filter(({ count }) => count > 0)
  return `${counts.map(({ name, count }) => `${name} ${count}`).join(', ')}, of ${counted(decided.length, 'other inspection')}`
}

const yes = (count: AnswerCount | undefined, term: string): string =>
  count ? `${count.yes} of ${count.of} ${count.of === 1 ? term : `${term}s`} yes` : ''

/**
 * The ratings and evidence of other inspections for the same standard, so that ratings are consistent (RATE-10). Places are
 * named; whoever may read this is decided before.
 */
export const comparisonTable = (
  programme: RatingProgramme,
  elsewhere: readonly DecidedElsewhere[],
  code: string,
): Html => {
  const { keyQuestion, prompt } = programme.programme.terms
  const caption = `${code} in other inspections`
  const rows = elsewhere.flatMap(({ placeName, fieldwork, programmeVersion, standards }) => {
    const decided = standards[code]
    if (!decided) return []
    const { rating, reason, answers, evidence, cases } = decided
    const version =
      programmeVersion === programme.programme.version ? '' : `, version ${programmeVersion} of the standards`
    return [
      [
        {
          html: html`${placeName}<span class="govuk-hint lantern-note-about">Fieldwork ${formatShortDay(fieldwork)}${version}</span>`,
        },
        {
          html: html`<strong>${rating.name}</strong>${reason && html`<span class="lantern-line lantern-typed">${reason}</span>`}`,
        },
        {
          html: html`<span class="lantern-line">${yes(answers?.keyQuestions, keyQuestion)}</span><span class="lantern-line">${yes(answers?.prompts, prompt)}</span>`,
        },
        cases.length > 0
          ? {
              html: html`${cases.map(each => html`<span class="lantern-line">${each.keyQuestion} ${shareInWords(each)}</span>`)}`,
            }
          : { text: evidenceInWords(evidence) },
      ],
    ]
  })
  if (rows.length === 0)
    return html`
      <h2 class="govuk-heading-m">${caption}</h2>
      <p class="govuk-body">${elsewhereInWords(programme, elsewhere, code)}.</p>`
  return wideScroll(
    caption,
    govukTable({
      caption,
      captionClasses: 'govuk-table__caption--m',
      head: [{ text: 'Inspection' }, { text: 'Rating, and reason given' }, { text: 'Answers' }, { text: 'Evidence' }],
      rows,
    }),
  )
}
