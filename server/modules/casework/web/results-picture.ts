import { type Html, html } from '#platform/web/html.ts'
import type { QuestionResult } from '../rules/results/results-of-questions.ts'
import { percentOf } from '../rules/results/share.ts'

const rounded = (value: number): number => Math.round(value * 10) / 10

/**
 * The share of a question's cases that are sufficient as a bar, with a line over the interval. Only a picture of what is said
 * beside it in words.
 */
export const shareBar = ({ share, interval }: Pick<QuestionResult, 'share' | 'interval'>): Html => {
  const percent = percentOf(share) ?? 0
  return html`
    <svg class="lantern-share" viewBox="0 0 100 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="lantern-share__all" x="0" y="1" width="100" height="12"/>
      <rect class="lantern-share__sufficient" x="0" y="1" width="${rounded(percent)}" height="12"/>
      ${interval && html`<path class="lantern-share__around" d="M${rounded(interval.low)} 7H${rounded(interval.high)}"/><path class="lantern-share__interval" d="M${rounded(interval.low)} 7H${rounded(interval.high)}"/>`}
    </svg>`
}
