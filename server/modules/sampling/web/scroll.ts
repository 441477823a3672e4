import { type Html, html } from '#platform/web/html.ts'

/** What is too wide for a small screen, in a region that scrolls by itself and can be reached by keyboard. */
export const scroll = (label: string, content: Html): Html =>
  html`<div class="lantern-scroll" tabindex="0" role="region" aria-label="${label}">${content}</div>`
