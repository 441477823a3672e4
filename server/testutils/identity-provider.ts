import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'
import type { OpenIdSettings } from '#platform/auth/open-id.ts'

/** What an organisation's directory knows of someone. */
export interface Account {
  preferred_username: string
  name: string
  email: string
  groups: string[]
}

export interface IdentityProvider {
  settings: OpenIdSettings
  /** Who can sign in there, by the provider's own id. Tests change it as a directory changes. */
  accounts: Map<string, Account>
  /** Goes through the provider's pages in a browser of its own, signed in as this account, and returns where they lead to. */
  goThrough(url: string, account: string): Promise<string>
  /** Opens an address there as a browser does that has been there before. Returns the status and the page. */
  visit(url: string): Promise<{ status: number; body: string }>
  stop(): Promise<void>
}

const client = { id: 'lantern', secret: 'a secret of the tests, long enough' }

const listening = async (): Promise<{ server: Server; issuer: string }> => {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { server, issuer: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

/** A real OpenID Connect provider on this machine, for an app at this address. */
export const startIdentityProvider = async (address: string): Promise<IdentityProvider> => {
  const accounts = new Map<string, Account>()
  const { server, issuer } = await listening()
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${address}/sign-in/return`],
        post_logout_redirect_uris: [`${address}/sign-out`],
      },
    ],
    claims: { openid: ['sub'], profile: ['name', 'preferred_username'], email: ['email'], groups: ['groups'] },
    scopes: ['openid', 'profile', 'email', 'groups'],
    cookies: { keys: ['a key of the tests'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true }, rpInitiatedLogout: { enabled: true } },
    findAccount: (_context, sub) => {
      const account = accounts.get(sub)
      return account && { accountId: sub, claims: () => ({ sub, ...account }) }
    },
  })
  server.on('request', provider.callback())

  const cookies = new Map<string, string>()
  const ask = async (url: string, form?: Record<string, string>) => {
    const answer = await fetch(url, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) value ? cookies.set(name, value) : cookies.delete(name)
    }
    return answer
  }
  const follow = async (url: string, account: string): Promise<string> => {
    const answer = await ask(url)
    const to = answer.headers.get('location')
    if (to) {
      const next = new URL(to, url).href
      return next.startsWith(issuer) ? follow(next, account) : next
    }
    const page = await answer.text()
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1]
    if (!prompt) throw new Error(`The provider shows no form: status ${answer.status}, ${page.slice(0, 500)}`)
    const sent = await ask(url, { prompt, login: account, password: 'any' })
    return follow(new URL(sent.headers.get('location') ?? '', url).href, account)
  }
  return {
    accounts,
    settings: {
      issuer,
      clientId: client.id,
      clientSecret: client.secret,
      scope: 'openid profile email groups',
      claims: { username: 'preferred_username', name: 'name', email: 'email', groups: 'groups' },
    },
    goThrough(url, account) {
      cookies.clear()
      return follow(url, account)
    },
    async visit(url) {
      const answer = await ask(url)
      return { status: answer.status, body: await answer.text() }
    },
    async stop() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
