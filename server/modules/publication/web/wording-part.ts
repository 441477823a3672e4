import { type Html, html } from '#platform/web/html.ts'
import type { Snapshot } from '../rules/snapshot.ts'
import type { PublicationText } from './text.ts'

/** Whether each standard, key question and prompt has the official wording. */
const wordings = ({ standards }: Snapshot): ('official' | 'working')[] =>
  standards.flatMap(({ wording, keyQuestions }) => [
    wording,
    ...keyQuestions.flatMap(question => [question.wording, ...question.prompts.map(prompt => prompt.wording)]),
  ])

/** Where the words of standards and questions come from, under what licence, and which are not the published ones. */
export const wordingPart = (snapshot: Snapshot, text: PublicationText): Html => {
  const all = wordings(snapshot)
  const working = all.filter(wording => wording === 'working').length
  return html`
    <section class="lantern-report__part">
      <h2 class="govuk-heading-l" id="wording-of-this-report">${text.wording}</h2>
      <p class="govuk-body">${working === 0 ? text.officialWording : text.workingWording(working, all.length)}</p>
      <h3 class="govuk-heading-s">${text.sources}</h3>
      <ul class="govuk-list govuk-list--bullet" lang="en">
        ${snapshot.programme.sources.map(
          ({ title, publisher, version, licence, address }) => html`
            <li>${address ? html`<a class="govuk-link" href="${address}">${title}</a>` : title}${version && html` (${version})`}, ${publisher}. ${licence}</li>`,
        )}
      </ul>
    </section>`
}
