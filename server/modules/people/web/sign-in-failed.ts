import { paths } from '#paths'
import type { OpenIdFailure } from '#platform/auth/open-id.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { View } from '#platform/web/view.ts'
import type { NotLetIn } from '../actions/sign-in-through-provider.ts'
import { peopleText } from './text.ts'

const statuses: Partial<Record<OpenIdFailure | NotLetIn, number>> = { unreachable: 502, 'no-role': 403, left: 403 }

/** Why someone could not be signed in, and what to do. */
export const signInFailed = (reason: OpenIdFailure | NotLetIn, language: Language): View => {
  const text = inLanguage(peopleText, language).failed
  return {
    status: statuses[reason] ?? 400,
    heading: text.heading,
    content: html`
      <p class="govuk-body">${text[reason]}</p>
      ${govukButton({ text: text.again, href: paths.signIn, classes: 'govuk-button--secondary' })}`,
  }
}
