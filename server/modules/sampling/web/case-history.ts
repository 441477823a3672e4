import { type Html, html } from '#platform/web/html.ts'
import { moment } from '#platform/web/moment.ts'
import type { OpenCase } from '../queries/case-setting.ts'

interface Happening {
  at: Date
  words: string
  /** What someone wrote about it. */
  typed?: string
}

/** What happened to a case since it was drawn, in the order of time. */
const happenings = ({ sampled, draw, names }: OpenCase): Happening[] => {
  const nameOf = (username: string) => names.get(username) ?? username
  const { replaces, leftOut, requests, addedAt, addedBy } = sampled
  const isGranted = requests.some(({ decision }) => decision?.granted)
  return [
    replaces
      ? {
          at: addedAt,
          words: `Put in the place of ${replaces.crn} by ${nameOf(addedBy)}, to be inspected as a file read`,
          typed: replaces.why,
        }
      : { at: addedAt, words: `Drawn in draw ${draw.number}, by ${nameOf(addedBy)}` },
    ...requests.flatMap(({ askedForBy, reason, recordedAt, recordedBy, decision }): Happening[] => [
      {
        at: recordedAt,
        words: `Exclusion asked for by ${askedForBy}, recorded by ${nameOf(recordedBy)}`,
        typed: reason,
      },
      ...(decision
        ? [
            {
              at: decision.at,
              words: `${decision.granted ? 'Exclusion granted, and the case left out,' : 'Exclusion refused'} by ${nameOf(decision.by)}${decision.by === recordedBy ? ', who had recorded the request too' : ''}`,
              typed: decision.reason,
            },
          ]
        : []),
    ]),
    ...(leftOut && !isGranted
      ? [{ at: leftOut.at, words: `Left out by ${nameOf(leftOut.by)}`, typed: leftOut.reason }]
      : []),
  ]
}

/** What happened to a case, who did it and why. */
export const caseHistory = (open: OpenCase): Html => html`
  <h2 class="govuk-heading-m">What happened</h2>
  <ol class="govuk-list govuk-list--spaced">
    ${happenings(open).map(
      ({ at, words, typed }) => html`
      <li>${moment(at)}: ${words}.${typed && html`<span class="lantern-line lantern-typed">${typed}</span>`}</li>`,
    )}
  </ol>`
