import { govukTag } from '#platform/web/govuk.ts'
import { type Html, html, type Printable } from '#platform/web/html.ts'
import type { Origin } from '../schema/index.ts'
import type { Reading } from './reading.ts'

/** A place that says of itself where it is, as `Annex one, N.1.1`: unlike `6.1`, which needs the title with it. */
const speaksForItself = (at: string): boolean => /\p{L}{2}/u.test(at)

/** Where in the source; of working text only its theme has a place in one. Leads to the source, with its licence. */
const where = ({ programme: { programme }, quote }: Reading, { wording, source, at }: Origin): Printable => {
  const title = programme.sources.find(({ id }) => id === source)?.title ?? source
  const full = at !== undefined && speaksForItself(at) ? at : [title, at].filter(Boolean).join(', ')
  const words = wording === 'official' ? full : at
  return words && html`<a class="govuk-link" href="#source-${source}">${quote(words)}</a>`
}

/** Says on the face of a text whether it is the official wording or working text, and where it comes from (PROG-02). */
export const wordingMark = (reading: Reading, origin: Origin, what: Printable = ''): Html => {
  const { text } = reading
  const isOfficial = origin.wording === 'official'
  const tag = govukTag({
    text: isOfficial ? text.wording.official : text.wording.working,
    classes: isOfficial ? 'govuk-tag--green' : 'govuk-tag--yellow',
  })
  return html`<p class="govuk-body-s lantern-origin">${what && html`${what}: `}${tag} ${where(reading, origin)}</p>`
}

/** One mark for several texts when all come from the same place; otherwise undefined. */
export const sharedMark = (reading: Reading, origins: readonly Origin[], what?: Printable): Html | undefined => {
  const [first, ...rest] = origins
  const same = ({ wording, source, at }: Origin) =>
    wording === first?.wording && source === first.source && at === first.at
  return first && rest.every(same) ? wordingMark(reading, first, what) : undefined
}
