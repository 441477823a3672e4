import type { QuestionResult } from '../rules/results/results-of-questions.ts'
import { shownPercent } from '../rules/results/shown-percent.ts'

/** "62.9% (22 of 35)", or "no cases". */
export const shareWords = ({ share }: Pick<QuestionResult, 'share'>): string =>
  share.of === 0 ? 'no cases' : `${shownPercent(share)} (${share.sufficient} of ${share.of})`

/** "46% to 77%": whole per cents, outwards, so that the interval is never told narrower than it is. */
export const intervalWords = ({ interval }: Pick<QuestionResult, 'interval'>): string =>
  interval ? `${Math.floor(interval.low)}% to ${Math.ceil(interval.high)}%` : ''
