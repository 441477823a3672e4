import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { recordSignIn } from '../actions/people.ts'
import type { Provider } from './provider.ts'
import { peopleText } from './text.ts'

/** Asks first, because a link alone must not end a session. Who came in through a provider is signed out there too. */
export const signOutPage = ({ db, provider }: { db: Db; provider: Provider | undefined }): Page => ({
  path: paths.signOut,
  permission: 'public',
  audit: 'SIGN_OUT',

  async get({ csrf, user, language }) {
    const text = inLanguage(peopleText, language).signOut
    return {
      heading: user.username ? text.ask : text.done,
      content: user.username
        ? html`
          <form method="post" novalidate>
            ${csrf}
            ${govukButton({ text: text.signOut, preventDoubleClick: true })}
          </form>
          <p class="govuk-body"><a class="govuk-link" href="${paths.sessions}">${text.elsewhere}</a></p>`
        : html`<p class="govuk-body"><a class="govuk-link" href="${paths.signIn}">${text.signIn}</a></p>`,
    }
  },

  async post({ user, act, idToken, signOut }) {
    if (user.username) await recordSignIn(db, act, user.username, 'SIGNED_OUT')
    await signOut()
    return { redirect: (idToken && (await provider?.openId.signOutUrl(idToken))) || paths.signOut }
  },
})
