import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { recordSignIn } from '../actions.ts'

/** Asks first, because a link alone must not end a session. */
export const signOutPage = ({ db }: { db: Db }): Page => ({
  path: paths.signOut,
  permission: 'public',
  audit: 'SIGN_OUT',

  async get({ csrf, user }) {
    return {
      heading: user.username ? 'Do you want to sign out?' : 'You are signed out',
      content: user.username
        ? html`
          <form method="post" novalidate>
            ${csrf}
            ${govukButton({ text: 'Sign out', preventDoubleClick: true })}
          </form>`
        : html`<p class="govuk-body"><a class="govuk-link" href="${paths.signIn}">Sign in</a></p>`,
    }
  },

  async post({ user, act, signOut }) {
    if (user.username) await recordSignIn(db, act, user.username, 'SIGNED_OUT')
    await signOut()
    return { redirect: paths.signOut }
  },
})
