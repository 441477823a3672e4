import { paths } from '#paths'
import { recordEvent } from '#platform/audit/record-event.ts'
import { OpenIdError } from '#platform/auth/open-id.ts'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { signInThroughProvider } from '../actions/sign-in-through-provider.ts'
import type { Provider } from './provider.ts'
import { signInFailed } from './sign-in-failed.ts'

/** Where the provider sends people back to. Whatever goes wrong has a page that says what to do, and is on the record. */
export const signInReturnPage = ({ db, provider }: { db: Db; provider: Provider | undefined }): Page => ({
  path: paths.signInReturn,
  permission: 'public',
  audit: 'SIGN_IN_RETURN',

  async get({ query, language, act, takeSigningIn, signIn }) {
    if (!provider) return { redirect: paths.signIn }
    const failed = async (reason: Parameters<typeof signInFailed>[0]) => {
      await recordEvent(db, act, { what: 'SIGN_IN_FAILED', subjectType: 'PERSON', details: { reason } })
      return signInFailed(reason, language)
    }
    const signingIn = takeSigningIn()
    if (!signingIn) return failed('not-valid')
    const came = await provider.openId.finish(query, signingIn).catch(error => {
      if (error instanceof OpenIdError) return error
      throw error
    })
    if (came instanceof OpenIdError) return failed(came.reason)
    const result = await signInThroughProvider(db, act, came.identity, provider.roles)
    if ('refused' in result) return failed(result.refused)
    await signIn(result.username, came.idToken)
    return { redirect: signingIn.to }
  },
})
