import { paths } from '#paths'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { overviewText } from './text.ts'

/** The public's first page: the standards, the reports, how judgements are assured. Those who work here go to their work. */
export const homePage = (): Page => ({
  path: paths.home,
  permission: 'public',
  audit: 'HOME',

  async get({ user, language }) {
    if (user.outside) return { redirect: paths.door.own }
    if (user.username) return { redirect: paths.work }
    const text = inLanguage(overviewText, language).home
    const door = (heading: string, words: string, href: string) => html`
      <h2 class="govuk-heading-m"><a class="govuk-link" href="${href}">${heading}</a></h2>
      <p class="govuk-body">${words}</p>`
    return {
      heading: text.heading,
      content: html`
        <p class="govuk-body-l">${text.lead}</p>
        ${door(text.reports, text.reportsWords, paths.published.list)}
        ${door(text.standards, text.standardsWords, paths.standards.list)}
        ${door(text.quality, text.qualityWords, paths.quality)}
        ${govukButton({ text: text.signIn, href: paths.signIn, classes: 'govuk-button--secondary' })}`,
    }
  },
})
