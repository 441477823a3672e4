import { z } from 'zod'
import type { RatingProgramme } from '#modules/programmes'
import { autosaveForm, clashNotice, savedAsTyped } from '#platform/web/autosave.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukRadios, govukTextarea } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Visit } from '#platform/web/page.ts'
import type { Clash } from '#platform/web/view.ts'
import type { Given } from '../queries/given.ts'
import { ratingCalled, scaleOf } from '../rules/scale.ts'
import { givenWords } from './present-given.ts'

/** A form in which a rating is given to a standard, as it is sent: it may be unfinished. */
export const givenSchema = (programme: RatingProgramme) =>
  z.object({
    ...savedAsTyped,
    sitting: z.coerce.number().int().min(1).optional(),
    rating: z
      .enum(
        scaleOf(programme).map(({ id }) => id),
        { message: 'Select a rating from the list' },
      )
      .nullish(),
    reason: z.string().max(20_000, 'Shorten the reason to 20,000 characters or fewer').default(''),
  })

/** What stands in the form. */
export interface GivenTyped {
  version: number
  rating: string | null | undefined
  reason: string
}

/** The form as it was sent if it was, else as it is stored. */
export const givenTyped = (stored: Given | undefined, sent: Record<string, unknown> | undefined): GivenTyped => ({
  version: Number(sent?.version ?? stored?.version ?? 0),
  rating: sent ? (sent.rating as string | undefined) : stored?.rating,
  reason: String((sent ? sent.reason : stored?.reason) ?? ''),
})

export interface GivenFormParams {
  visit: Pick<Visit, 'user' | 'csrf'>
  programme: RatingProgramme
  id: string
  legend: string
  reason: { label: string; hint: string }
  typed: GivenTyped
  state: string
  /** For the panel: the sitting that is recorded. */
  sitting?: number
  /** Said beside a rating of the list, by its id: `proposed`. */
  beside?: Readonly<Record<string, string>>
  errors?: FormErrors | undefined
}

/** A rating of the programme's scale with the reason for it, saved as it is typed. */
export const givenForm = (params: GivenFormParams): Html => {
  const { visit, programme, id, legend, reason, typed, state, sitting, beside = {}, errors } = params
  return autosaveForm({
    id,
    username: visit.user.username,
    csrf: visit.csrf,
    version: typed.version,
    state,
    content: html`
      ${sitting !== undefined && html`<input type="hidden" name="sitting" value="${sitting}">`}
      ${govukRadios({
        name: 'rating',
        value: typed.rating ?? undefined,
        fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--m' } },
        errorMessage: errors?.field.rating,
        items: scaleOf(programme)
          .toReversed()
          .map(({ id: value, name, score }) => ({
            value,
            text: name,
            hint: { text: `Scores ${score}${beside[value] ? `. ${beside[value]}` : ''}` },
          })),
      })}
      ${govukTextarea({
        name: 'reason',
        id: 'reason',
        value: typed.reason,
        rows: '6',
        label: { text: reason.label, classes: 'govuk-label--s' },
        hint: { text: reason.hint },
        errorMessage: errors?.field.reason,
      })}`,
  })
}

/** What another person saved meanwhile, for the script and for the page shown again: both texts, nothing overwritten. */
export const givenClash = (
  programme: RatingProgramme,
  names: ReadonlyMap<string, string>,
  given: Given,
): { clash: Clash['clash']; notice: Html } => {
  const words = givenWords(given, names)
  const { version, rating, reason } = given
  const notice = clashNotice(words, [
    { name: 'Rating', text: rating ? ratingCalled(programme, rating).name : '' },
    { name: 'Reason', text: reason },
  ])
  return { clash: { version, words, theirs: { rating: rating ?? '', reason } }, notice }
}
