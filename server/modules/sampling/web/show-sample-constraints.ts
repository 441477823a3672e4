import { govukDetails, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { type ConstraintGroup, type ConstraintLine, holdsThroughout } from '../rules/constraints-in-words.ts'

const inTag = (held: number, of: number): string => {
  if (held === of) return 'Held'
  return of === 1 ? 'Not held' : `Not held in ${of - held} of ${of}`
}

/** One tag; two where it is otherwise now than it was drawn. */
const tags = ({ held, heldNow, lines }: ConstraintGroup): Html => {
  const of = lines.length
  const tag = (count: number, about = '') =>
    govukTag({
      text: `${about}${inTag(count, of)}`,
      classes: `govuk-tag--${count === of ? 'green' : 'red'} lantern-tag`,
    })
  return held === heldNow ? tag(held) : html`${tag(held, 'As drawn: ')} ${tag(heldNow, 'Now: ')}`
}

const line = ({ words, held, why, now }: ConstraintLine): Html => html`
  <li>${held ? words : html`<strong>${words}</strong>`}${now && html`; now ${now.held ? now.words : html`<strong>${now.words}</strong>`}`}${why && html`<span class="lantern-line">${why}.</span>`}</li>`

const list = (lines: readonly ConstraintLine[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map(line)}</ul>`

/** More lines than this are folded, where they hold. */
const most = 8

const group = (own: ConstraintGroup): Html => {
  const failed = own.lines.filter(each => !holdsThroughout(each))
  const held = own.lines.slice(failed.length)
  const summaryText = failed.length === 0 ? `All ${held.length}` : `The ${held.length} that are held`
  return html`
    <section class="lantern-sample__constraint">
      <h3 class="govuk-heading-s">${own.title} ${tags(own)}</h3>
      ${
        held.length > most
          ? html`${failed.length > 0 && list(failed)}${govukDetails({ summaryText, html: list(held) })}`
          : list(own.lines)
      }
    </section>`
}

/**
 * What the sample has to keep, in words, each held or not and why not: in the order of importance (SAMP-05 to SAMP-07, SAMP-12).
 * Where cases were left out or replaced since, as it stands now beside as it was drawn.
 */
export const sampleConstraints = (groups: readonly ConstraintGroup[], hasChanged = false): Html => html`
  <h2 class="govuk-heading-m">What the sample has to keep</h2>
  <p class="govuk-body">In the order of importance: where not all of it can hold, the later gives way to the earlier. ${hasChanged ? 'As drawn and, where that differs since cases were left out or replaced, as it stands now.' : 'As drawn, before any case was left out or replaced.'}</p>
  ${groups.map(group)}`
