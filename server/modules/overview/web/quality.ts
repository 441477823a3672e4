import { paths } from '#paths'
import { html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { overviewText } from './text.ts'

/** How judgements are assured, for the public. */
export const qualityPage = (): Page => ({
  path: paths.quality,
  permission: 'public',
  audit: 'QUALITY',

  async get({ language }) {
    const text = inLanguage(overviewText, language).quality
    return {
      heading: text.heading,
      place: 'quality',
      content: html`
        <p class="govuk-body-l">${text.lead}</p>
        ${text.sections.map(
          ({ heading, points }) => html`
            <h2 class="govuk-heading-m">${heading}</h2>
            <ul class="govuk-list govuk-list--bullet">${points.map(point => html`<li>${point}</li>`)}</ul>`,
        )}`,
    }
  },
})
