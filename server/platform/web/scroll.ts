import { type Html, html } from './html.ts'

/** What is too wide for a small screen, in a region that scrolls by itself and can be reached by keyboard. */
export const scroll = (label: string, content: Html): Html =>
  html`<div class="lantern-scroll" tabindex="0" role="region" aria-label="${label}">${content}</div>`

/** The same for a table whose columns would be squeezed: it keeps its width and scrolls. */
export const wideScroll = (label: string, content: Html): Html =>
  html`<div class="lantern-scroll lantern-scroll--wide" tabindex="0" role="region" aria-label="${label}">${content}</div>`
