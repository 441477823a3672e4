import type { OpenInspection } from '#modules/planning'
import { questionsOf } from '#modules/programmes'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import { autosaveForm, clashNotice } from '#platform/web/autosave.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukCheckboxes, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import { moment } from '#platform/web/moment.ts'
import type { Visit } from '#platform/web/page.ts'
import type { RequestedItem } from '../rules/requested-item.ts'
import { type Review, saysSomething } from '../rules/review.ts'

/** What was typed of a review and is not saved: shown again, beside what someone else wrote. */
export interface TypedReview {
  shows: string
  codes: readonly string[]
  version: number
  clash?: Html | undefined
  errors?: FormErrors | undefined
}

/** The questions that an item informs: those with its codes, and those beneath them. All of them where it is tied to none. */
export const questionsInformed = ({ programme, inspection }: OpenInspection, item: RequestedItem | undefined) => {
  const all = questionsOf(programme, inspection.level)
  const informs = item?.informs ?? []
  if (informs.length === 0) return all
  return all.filter(({ code, standard, keyQuestion }) =>
    informs.some(each => each === code || each === keyQuestion.code || each === standard.code),
  )
}

type Names = ReadonlyMap<string, string>

const nameOf = (names: Names, { changedBy }: Review): string => names.get(changedBy) ?? changedBy

/** Who changed it and when, for someone who has it open. */
export const reviewChanged = (review: Review, names: Names): string =>
  `${nameOf(names, review)} changed this at ${londonTime(review.changedAt)}`

/** The other person’s text, for a page shown again after a clash. */
export const reviewClash = (theirs: Review, words: string): Html =>
  clashNotice(words, [
    { name: 'What it shows', text: theirs.shows },
    { name: 'What it bears on', text: theirs.codes.join(', ') },
  ])

const stateOf = (review: Review | undefined, names: Names, typed: TypedReview | undefined): string => {
  if (typed) return 'Not saved'
  return review ? `Saved by ${nameOf(names, review)}, ${moment(review.changedAt)}` : 'Nothing saved yet'
}

const codesOf = (
  open: OpenInspection,
  {
    item,
    review,
    typed,
  }: { item: RequestedItem | undefined; review: Review | undefined; typed: TypedReview | undefined },
): readonly string[] => {
  const stands = typed ?? review
  if (stands) return stands.codes
  return item && item.informs.length > 0 ? questionsInformed(open, item).map(({ code }) => code) : []
}

/** What an item shows, and what that bears on: saved as it is typed (EVID-07). */
export const reviewForm = (
  { user, csrf }: Pick<Visit, 'user' | 'csrf'>,
  open: OpenInspection,
  {
    id,
    item,
    review,
    names,
    typed,
  }: {
    id: string
    item: RequestedItem | undefined
    review: Review | undefined
    names: Names
    typed: TypedReview | undefined
  },
): Html => {
  const codes = codesOf(open, { item, review, typed })
  return html`
    ${typed?.clash}
    ${autosaveForm({
      id: `review-${id}`,
      username: user.username,
      csrf,
      version: typed?.version ?? review?.version ?? 0,
      state: stateOf(review, names, typed),
      watch: paths.evidence.review(open.inspection.reference, id),
      content: html`
        ${govukTextarea({
          id: 'shows',
          name: 'shows',
          rows: '6',
          label: { text: 'What it shows', classes: 'govuk-label--m' },
          hint: {
            text: 'It becomes a piece of evidence beside the questions you choose. No names of people on probation.',
          },
          value: typed?.shows ?? review?.shows,
          errorMessage: typed?.errors?.field.shows,
        })}
        ${govukCheckboxes({
          name: 'codes',
          idPrefix: 'codes',
          classes: 'govuk-checkboxes--small',
          fieldset: { legend: { text: 'What it bears on', classes: 'govuk-fieldset__legend--s' } },
          items: questionsInformed(open, item).map(({ code, text }) => ({
            value: code,
            text: `${code} ${text}`,
            checked: codes.includes(code),
          })),
        })}`,
    })}`
}

/** What an item shows, for who does not write it. What this person typed before is still to be had. */
export const reviewAsText = (id: string, review: Review | undefined): Html => html`
  ${keptText(`review-${id}`, { shows: 'What it shows' })}
  ${review && saysSomething(review) && html`<h2 class="govuk-heading-m">What it shows</h2><p class="govuk-body lantern-typed">${review.shows}</p>`}`
