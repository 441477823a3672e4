import { paths } from '#paths'
import { type Html, html } from '#platform/web/html.ts'
import type { Enquiry } from '../rules/enquiry.ts'

/** Lines of enquiry, each with who follows it and what was found. */
export const enquiryList = (
  enquiries: readonly Enquiry[],
  { names, reference }: { names: ReadonlyMap<string, string>; reference: string },
): Html =>
  enquiries.length === 0
    ? html`<p class="govuk-body">None yet.</p>`
    : html`
      <ul class="govuk-list govuk-list--bullet">
        ${enquiries.map(
          ({ id, text, assignedTo, closed }) => html`<li>
            <a class="govuk-link" href="${paths.evidence.enquiry(reference, id)}">${text}</a>
            (${names.get(assignedTo) ?? assignedTo}, ${closed ? html`closed: <span class="lantern-typed">${closed.found}</span>` : 'open'})
          </li>`,
        )}
      </ul>`
