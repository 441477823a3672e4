import { type Html, html } from './html.ts'

/** "4 of 9 answered", with a bar for the eye. */
export const progressBar = ({ answered, of }: { answered: number; of: number }, what = 'answered'): Html => html`
  <span class="lantern-progress">
    <svg class="lantern-progress__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="lantern-progress__all" width="100" height="8"/>
      <rect class="lantern-progress__done" width="${of === 0 ? 0 : Math.round((100 * answered) / of)}" height="8"/>
    </svg>
    <span data-progress>${answered} of ${of} ${what}</span>
  </span>`
