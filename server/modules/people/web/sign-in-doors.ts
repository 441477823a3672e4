import { paths } from '#paths'
import { govukButton, govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { View } from '#platform/web/view.ts'
import type { Provider } from './provider.ts'
import { peopleText } from './text.ts'

/** The way to the organisation's provider. A link, not a form: the provider is elsewhere, and forms are sent to this service alone. */
export const providerButton = (to: string, language: Language, classes = ''): Html =>
  govukButton({
    text: inLanguage(peopleText, language).signIn.start,
    href: `${paths.signInStart}?${new URLSearchParams({ to })}`,
    classes,
  })

/** The two ways in: for the inspectorate, and for those whom it invited. Whoever was at the second door finds it first. */
export const doorsIn = (provider: Provider | undefined, to: string, language: Language): View => {
  const text = inLanguage(peopleText, language).signIn
  const staff = html`
    <h2 class="govuk-heading-m">${text.staff}</h2>
    ${provider ? providerButton(to, language) : govukInsetText({ text: text.notYet })}`
  const invited = html`
    <h2 class="govuk-heading-m">${text.invited}</h2>
    <p class="govuk-body">${text.invitedWords}</p>
    ${govukButton({ text: text.askForLink, href: paths.invitation.ask, classes: 'govuk-button--secondary' })}`
  const fromDoor = to.startsWith(paths.door.own)
  return { heading: text.heading, content: fromDoor ? html`${invited}${staff}` : html`${staff}${invited}` }
}
