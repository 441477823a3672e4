import { paths } from '#paths'
import { OpenIdError } from '#platform/auth/open-id.ts'
import type { Page } from '#platform/web/page.ts'
import type { Provider } from './provider.ts'
import { safeAddress } from './safe-address.ts'
import { signInFailed } from './sign-in-failed.ts'

/** Leads to the organisation's provider (CONF-05). */
export const signInStartPage = ({ provider }: { provider: Provider | undefined }): Page => ({
  path: paths.signInStart,
  permission: 'public',
  audit: 'SIGN_IN_START',

  async get({ query, language, beginSignIn }) {
    if (!provider) return { redirect: paths.signIn }
    const begun = await provider.openId.begin(safeAddress(query.to)).catch(error => {
      if (error instanceof OpenIdError) return error
      throw error
    })
    if (begun instanceof OpenIdError) return signInFailed(begun.reason, language)
    beginSignIn(begun.signingIn)
    return { redirect: begun.url }
  },
})
