import { type Share, shownPercent } from '#modules/casework'
import type { RatingProgramme } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import { rangeInWords } from './band-of-share.ts'
import { counted, inWords, sentence } from './counted.ts'
import type { Change } from './nearest-changes.ts'
import type { BandedKeyQuestion, CaseRating } from './rate-standard-by-cases.ts'
import { ratingCalled } from './scale.ts'

/** `62.9% of 35 cases (22) were sufficient`. */
export const sufficientInWords = (share: Share): string =>
  `${shownPercent(share)} of ${share.of} ${share.of === 1 ? 'case' : 'cases'} (${share.sufficient}) ` +
  `${share.of === 1 ? 'was' : 'were'} sufficient`

const result = (programme: RatingProgramme, { keyQuestion, share, band }: BandedKeyQuestion): string =>
  `${keyQuestion} ${shownPercent(share)} (${share.sufficient} of ${share.of}), ${ratingCalled(programme, band.rating).name}`

const deciding = (programme: RatingProgramme, { deciding: lowest, others, band }: CaseRating): string => {
  const [first] = lowest
  if (!first) return ''
  const { keyQuestion: term } = programme.programme.terms
  const all = lowest.length + others.length
  const becomes = `${ratingCalled(programme, band.rating).name} (${rangeInWords(band)})`
  if (all === 1)
    return `${sufficientInWords(first.share)} on ${first.keyQuestion}, the only ${term} with cases: ${becomes}.`
  const among = `the lowest of ${counted(all, term)}`
  if (lowest.length === 1) return `${sufficientInWords(first.share)} on ${first.keyQuestion}, ${among}: ${becomes}.`
  const equal = lowest.map(({ keyQuestion, share }) => `${sufficientInWords(share)} on ${keyQuestion}`)
  return `${listed(equal)}, equally ${among}: ${becomes}.`
}

const change = (programme: RatingProgramme, { on, cases, rating }: Change, only: string | null): string => {
  const [first] = cases
  if (!first) return ''
  const amount = (more: number) => `${inWords(Math.abs(more))} ${more > 0 ? 'more' : 'fewer'}`
  const start = `${amount(first.more)} sufficient ${Math.abs(first.more) === 1 ? 'case' : 'cases'}`
  const parts = cases.map(
    ({ keyQuestion, more }, i) => `${i > 0 && on === 'all' ? `${amount(more)} on ` : ''}${keyQuestion}`,
  )
  const where =
    cases.length === 1 && first.keyQuestion === only ? '' : ` on ${listed(parts, on === 'all' ? 'and' : 'or')}`
  return `${sentence(start)}${where} would make it ${ratingCalled(programme, rating).name}.`
}

/**
 * Why cases give a standard its rating, sentence by sentence with their base: the lowest key question and its band, the
 * nearest change up and down, and the other key questions, which the panel weighs beside it (RATE-08; domain notes 2.6).
 */
export const whyByCases = (programme: RatingProgramme, rating: CaseRating): string[] => {
  const only = rating.deciding.length === 1 ? (rating.deciding[0]?.keyQuestion ?? null) : null
  return [
    [deciding(programme, rating), ...(rating.rise ? [change(programme, rating.rise, only)] : [])].join(' '),
    ...(rating.fall ? [change(programme, rating.fall, only)] : []),
    ...(rating.others.length > 0
      ? [
          `The ${rating.others.length === 1 ? 'other' : 'others'}: ${rating.others.map(each => result(programme, each)).join('; ')}.`,
        ]
      : []),
  ]
}
