import { govukDetails, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { ConstraintGroup, ConstraintLine } from '../rules/constraints-in-words.ts'

const tag = ({ held, lines }: ConstraintGroup): Html => {
  if (held === lines.length) return govukTag({ text: 'Held', classes: 'govuk-tag--green lantern-tag' })
  const text = lines.length === 1 ? 'Not held' : `Not held in ${lines.length - held} of ${lines.length}`
  return govukTag({ text, classes: 'govuk-tag--red lantern-tag' })
}

const line = ({ words, held, why }: ConstraintLine): Html => html`
  <li>${held ? words : html`<strong>${words}</strong>`}${why && html`<span class="lantern-line">${why}.</span>`}</li>`

const list = (lines: readonly ConstraintLine[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map(line)}</ul>`

/** More lines than this are folded, where they hold. */
const most = 8

const group = (own: ConstraintGroup): Html => {
  const failed = own.lines.filter(({ held }) => !held)
  const held = own.lines.slice(failed.length)
  const summaryText = failed.length === 0 ? `All ${held.length}` : `The ${held.length} that are held`
  return html`
    <section class="lantern-sample__constraint">
      <h3 class="govuk-heading-s">${own.title} ${tag(own)}</h3>
      ${
        held.length > most
          ? html`${failed.length > 0 && list(failed)}${govukDetails({ summaryText, html: list(held) })}`
          : list(own.lines)
      }
    </section>`
}

/** What the sample has to keep, in words, each held or not and why not: in the order of importance (SAMP-05 to SAMP-07, SAMP-12). */
export const sampleConstraints = (groups: readonly ConstraintGroup[]): Html => html`
  <h2 class="govuk-heading-m">What the sample has to keep</h2>
  <p class="govuk-body">In the order of importance: where not all of it can hold, the later gives way to the earlier. As drawn, before any case was left out or replaced.</p>
  ${groups.map(group)}`
