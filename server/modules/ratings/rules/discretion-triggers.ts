import { shownPercent } from '#modules/casework'
import type { CaseResultRules, RatingProgramme } from '#modules/programmes'
import { listed } from '#platform/words.ts'
import { boundariesOf } from './band-of-share.ts'
import { liesWithin, withMore } from './compare-shares.ts'
import { counted, inWords } from './counted.ts'
import { bandOfLowest, type KeyQuestionResult, lowestOf } from './lowest-key-question.ts'
import { ratingCalled } from './scale.ts'

/** A ground on which the panel may use discretion over a standard that its cases rate (domain notes 2.6). */
export interface Trigger {
  id: 'within-points' | 'one-case' | 'few-cases'
  keyQuestion: string
  words: string
}

type Results = readonly KeyQuestionResult[]

const withinPoints = (programme: RatingProgramme, rules: CaseResultRules, results: Results): Trigger[] =>
  lowestOf(results).flatMap(({ keyQuestion, share }) => {
    const points = rules.discretion.withinPoints
    const near = boundariesOf(rules.bands).filter(({ from }) => liesWithin(share, points, from))
    if (near.length === 0) return []
    const side = listed(
      near.map(({ from, rating }) => `${from}%, where ${ratingCalled(programme, rating).name} begins`),
    )
    const where = points === 0 ? 'lies on' : `lies within ${counted(points, 'percentage point')} of`
    return [{ id: 'within-points', keyQuestion, words: `${shownPercent(share)} on ${keyQuestion} ${where} ${side}.` }]
  })

const oneCase = (programme: RatingProgramme, rules: CaseResultRules, results: Results): Trigger[] => {
  const now = bandOfLowest(rules.bands, results)?.rating
  const ratingWith = (code: string, more: number) => {
    const changed = results.flatMap(each => {
      const share = each.keyQuestion === code ? withMore(each.share, more) : each.share
      return share ? [{ ...each, share }] : []
    })
    return changed.length === results.length ? bandOfLowest(rules.bands, changed)?.rating : now
  }
  return results.flatMap(({ keyQuestion }) => {
    const outcomes = [1, -1].flatMap(more => {
      const rating = ratingWith(keyQuestion, more)
      if (rating === undefined || rating === now) return []
      return [`one ${more > 0 ? 'more' : 'fewer'} would make it ${ratingCalled(programme, rating).name}`]
    })
    if (outcomes.length === 0) return []
    const words = `Another judgement in one case on ${keyQuestion} would change the rating: ${listed(outcomes)}.`
    return [{ id: 'one-case', keyQuestion, words }]
  })
}

const fewCases = (rules: CaseResultRules, results: Results): Trigger[] =>
  lowestOf(results)
    .filter(({ share }) => share.of <= rules.discretion.casesOrFewer)
    .map(({ keyQuestion, share }) => {
      const words = `The rating rests on ${counted(share.of, 'case')} on ${keyQuestion}`
      return {
        id: 'few-cases',
        keyQuestion,
        words: `${words}: ${inWords(rules.discretion.casesOrFewer)} or fewer are few.`,
      }
    })

/** Every ground for discretion that holds for these results, worked out by exact fractions. Empty: none holds. */
export const discretionTriggers = (programme: RatingProgramme, rules: CaseResultRules, results: Results): Trigger[] => [
  ...withinPoints(programme, rules, results),
  ...(rules.discretion.oneCase ? oneCase(programme, rules, results) : []),
  ...fewCases(rules, results),
]
