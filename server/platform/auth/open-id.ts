import * as client from 'openid-client'
import type { SigningIn } from './signing-in.ts'

/** The organisation's OpenID Connect provider, and how it is asked. */
export interface OpenIdSettings {
  issuer: string
  clientId: string
  clientSecret: string
  scope: string
  claims: { username: string; name: string; email: string; groups: string }
}

/** What the provider says of who signed in. */
export interface Identity {
  issuer: string
  /** The provider's own id of the person: the one thing that never becomes another's. */
  subject: string
  username: string
  name: string
  email: string
  groups: readonly string[]
}

/** Why nobody was signed in. `cancelled`: the provider, or the person there, said no. */
export type OpenIdFailure = 'unreachable' | 'cancelled' | 'not-valid' | 'not-told'

export class OpenIdError extends Error {
  readonly reason: OpenIdFailure

  constructor(reason: OpenIdFailure, cause: unknown) {
    super(`signing in: ${reason}`, { cause })
    this.reason = reason
  }
}

export interface OpenId {
  /** Where to send who wants to sign in, and what to keep until they are back. */
  begin(to: string): Promise<{ url: string; signingIn: SigningIn }>
  /** Who came back with these parameters. @throws OpenIdError with the reason. */
  finish(query: Record<string, string>, signingIn: SigningIn): Promise<{ identity: Identity; idToken: string }>
  /** Where to sign out at the provider, if it has such a place. */
  signOutUrl(idToken: string): Promise<string | undefined>
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

const identityFrom = (issuer: string, claims: Record<string, unknown>, names: OpenIdSettings['claims']): Identity => {
  const groups = claims[names.groups]
  const identity = {
    issuer,
    subject: asText(claims.sub),
    username: asText(claims[names.username]),
    name: asText(claims[names.name]),
    email: asText(claims[names.email]),
    groups: Array.isArray(groups) ? groups.map(asText) : [asText(groups)].filter(Boolean),
  }
  if (!identity.username || !identity.name) throw new OpenIdError('not-told', undefined)
  return identity
}

/** Over http only a provider on this machine is asked: for trying it. */
const isHere = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

const unreachable = (error: unknown): never => {
  throw new OpenIdError('unreachable', error)
}

const failureOf = (error: unknown): OpenIdError => {
  if (error instanceof OpenIdError) return error
  if (error instanceof client.AuthorizationResponseError) return new OpenIdError('cancelled', error)
  if (error instanceof client.ResponseBodyError) return new OpenIdError('not-valid', error)
  return new OpenIdError(error instanceof client.ClientError ? 'not-valid' : 'unreachable', error)
}

/**
 * Signing in through a provider: authorization code with PKCE. What it offers is asked for at the first sign-in, so that the
 * program starts while the provider does not answer, and again after that failed. `returnTo`: the address it answers to.
 */
export const openId = (
  { issuer, clientId, clientSecret, scope, claims: names }: OpenIdSettings,
  { returnTo, afterSignOut }: { returnTo: () => string; afterSignOut: () => string },
): OpenId => {
  let asked: Promise<client.Configuration> | undefined
  const ask = (): Promise<client.Configuration> => {
    const server = new URL(issuer)
    const execute = isHere(server) ? [client.allowInsecureRequests] : []
    const authentication = client.ClientSecretBasic(clientSecret)
    asked ??= client.discovery(server, clientId, undefined, authentication, { execute, timeout: 10 }).catch(error => {
      asked = undefined
      return unreachable(error)
    })
    return asked
  }
  return {
    async begin(to) {
      const signingIn = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        codeVerifier: client.randomPKCECodeVerifier(),
        to,
      }
      const url = client.buildAuthorizationUrl(await ask(), {
        redirect_uri: returnTo(),
        scope,
        state: signingIn.state,
        nonce: signingIn.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(signingIn.codeVerifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, signingIn }
    },

    async finish(query, { state, nonce, codeVerifier }) {
      try {
        const provider = await ask()
        const answer = new URL(`${returnTo()}?${new URLSearchParams(query)}`)
        const checks = {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: codeVerifier,
          idTokenExpected: true,
        }
        const tokens = await client.authorizationCodeGrant(provider, answer, checks)
        const claims = tokens.claims()
        if (!claims || !tokens.id_token) throw new OpenIdError('not-valid', undefined)
        const more = provider.serverMetadata().userinfo_endpoint
          ? await client.fetchUserInfo(provider, tokens.access_token, claims.sub)
          : {}
        return { identity: identityFrom(claims.iss, { ...claims, ...more }, names), idToken: tokens.id_token }
      } catch (error) {
        throw failureOf(error)
      }
    },

    async signOutUrl(idToken) {
      const provider = await ask().catch(() => undefined)
      if (!provider?.serverMetadata().end_session_endpoint) return undefined
      const parameters = { id_token_hint: idToken, post_logout_redirect_uri: afterSignOut() }
      return client.buildEndSessionUrl(provider, parameters).href
    },
  }
}
