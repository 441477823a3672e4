import assert from 'node:assert/strict'
import { paths } from '#paths'
import type { Username } from '../demonstration/people.ts'

/** Someone with a browser, at a program that listens. */
export interface Browsing {
  /** A page of the program, or of another one by its whole address: the cookies are the same. */
  open(url: string): Promise<Response>
  signIn(username: Username): Promise<void>
  /** Sends a form as our scripts do, for an answer in JSON. */
  save(url: string, fields: Record<string, string>): Promise<Record<string, unknown>>
  /** What only this browser may know: its cookies, and the tokens of its forms. */
  secrets(): string[]
}

/** A browser at the address of a program. */
export const browse = (address: string): Browsing => {
  const cookies = new Map<string, string>()
  const tokens: string[] = []
  let csrf: string | undefined
  const ask = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(new URL(url, address), {
      ...init,
      headers: { ...init.headers, cookie },
      redirect: 'manual',
    })
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]*)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return answer
  }
  return {
    open: ask,
    async signIn(username) {
      const form = await (await ask(paths.signIn)).text()
      const [, token] = /name="_csrf" value="([^"]*)"/.exec(form) ?? []
      assert.ok(token)
      tokens.push(token)
      const body = new URLSearchParams({ _csrf: token, username, to: paths.work })
      assert.equal((await ask(paths.signIn, { method: 'POST', body })).status, 303)
    },
    async save(url, fields) {
      csrf ??= ((await (await ask(paths.session)).json()) as { csrf: string }).csrf
      const body = new URLSearchParams({ _csrf: csrf, ...fields })
      const answer = await ask(url, { method: 'POST', body, headers: { accept: 'application/json' } })
      return (await answer.json()) as Record<string, unknown>
    },
    secrets: () => [...cookies.values(), ...tokens],
  }
}
