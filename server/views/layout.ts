import { paths } from '#paths'
import { English } from '#platform/web/english.ts'
import {
  govukBackLink,
  govukErrorSummary,
  govukFooter,
  govukInsetText,
  govukNotificationBanner,
  govukPhaseBanner,
  govukSkipLink,
} from '#platform/web/govuk.ts'
import { govukTemplate } from '#platform/web/govuk-template.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import { mojSideNavigation } from '#platform/web/moj.ts'
import type { View } from '#platform/web/view.ts'
import { header, navigation } from './navigation.ts'
import type { Surroundings } from './surroundings.ts'
import { type LayoutText, layoutText } from './text.ts'

const footer = (text: LayoutText): Html =>
  govukFooter({
    contentLicence: {
      html: html`${text.licence} <a class="govuk-footer__link" href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/" rel="license">${text.licenceName}</a>. ${text.ownWork}`,
    },
  })

const headings = ({ heading, caption }: View): Html => html`
  <h1 class="govuk-heading-l">
    ${caption && html`<span class="govuk-caption-l">${caption}</span>`}
    ${heading}
  </h1>`

const main = (view: View, notice: string | undefined, text: LayoutText): Html => html`
  ${notice && govukNotificationBanner({ type: 'success', titleText: text.done, html: html`<p class="govuk-notification-banner__heading">${notice}</p>` })}
  ${view.errors && govukErrorSummary({ titleText: text.problem, errorList: view.errors.list })}
  ${headings(view)}
  ${view.content}`

/** Filled by a script: where something was typed that is kept on this device and not saved yet. */
const keptNotice = (username: string): Html => html`
  <div hidden data-kept="${username}">
    ${govukInsetText({
      html: html`
        <p class="govuk-body govuk-!-font-weight-bold">Text that you typed is kept on this device and is not saved yet. Open the page to save it:</p>
        <ul class="govuk-list" data-kept-list></ul>`,
    })}
  </div>`

const content = (view: View, notice: string | undefined, text: LayoutText): Html =>
  view.sideNavigation
    ? html`
      ${view.banner}
      <div class="lantern-with-side">
        <div class="lantern-side">${mojSideNavigation(view.sideNavigation)}</div>
        <div class="lantern-beside">${main(view, notice, text)}</div>
      </div>`
    : html`${view.banner}${main(view, notice, text)}`

/** A title has one language: where it names what is in English, it is in English on a page in any other. */
const titleOf = ({ title, heading, errors }: View, language: Language) => {
  const words = title ?? heading
  const isEnglish = words instanceof English
  const { error, service } = layoutText[isEnglish ? 'en' : language]
  return {
    pageTitle: html`${errors && error}${isEnglish ? words.words : words} - ${service}`,
    pageTitleLang: isEnglish ? ('en' as const) : undefined,
  }
}

/** A view as a whole page. */
export const layout = (view: View, surroundings: Surroundings): Html => {
  const { cspNonce, language, demo } = surroundings
  const text = layoutText[language]
  const { pageTitle, pageTitleLang } = titleOf(view, language)
  const script = (name: string): Html =>
    html`<script type="module" nonce="${cspNonce}" src="/assets/${name}.js"></script>`
  return govukTemplate({
    cspNonce,
    htmlLang: language,
    pageTitleLang,
    bodyClasses: view.wide || view.sideNavigation ? 'lantern-wide' : undefined,
    blocks: {
      pageTitle,
      head: html`
        <link rel="stylesheet" href="/assets/govuk-frontend.min.css">
        <link rel="stylesheet" href="/assets/moj-frontend.min.css">
        <link rel="stylesheet" href="/assets/lantern.css">`,
      skipLink: govukSkipLink({ href: '#main-content', text: text.skip }),
      header: html`${header(surroundings, text)}${navigation(surroundings, text, view.place)}`,
      beforeContent: html`
        <div role="region" aria-label="${text.aboutPage}">
          ${surroundings.username && keptNotice(surroundings.username)}
          ${demo && govukPhaseBanner({ tag: { text: text.demonstration }, html: html`${text.invented} <a class="govuk-link" href="${paths.messages.list}">${text.messages}</a>` })}
          ${view.backLink && govukBackLink({ href: view.backLink, text: text.back })}
        </div>`,
      content: content(view, surroundings.notice, text),
      govukFooter: footer(text),
      bodyEnd: html`${script('start')}${surroundings.username && script('kept')}${view.scripts?.map(script)}`,
    },
  })
}
