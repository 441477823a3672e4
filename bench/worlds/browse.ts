import { paths } from '#paths'

/** Enough of a browser: it sends the cookies that it was given. */
const browser = (address: string) => {
  const cookies = new Map<string, string>()
  return async (path: string, form?: URLSearchParams): Promise<string> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const request = { headers: { cookie }, redirect: 'manual' } as const
    const answer = await fetch(`${address}${path}`, form ? { ...request, method: 'POST', body: form } : request)
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) cookies.set(name, value ?? '')
    }
    const body = await answer.text()
    if (answer.status >= 400) throw new Error(`${path} answered ${answer.status}`)
    return body
  }
}

const linksOn = (page: string): string[] =>
  [...page.matchAll(/href="(\/inspections\/[a-z0-9/.-]+)"/g)].map(([, path]) => path as string)

/**
 * Signs in as Ruth, and asks for pages of the service, eight at a time.
 * @returns how many pages it was shown: `requests`, or those of so many milliseconds.
 */
export const browse = async (
  address: string,
  { requests, most }: { requests: number; most: number },
): Promise<number> => {
  const start = performance.now()
  const open = browser(address)
  const token = /name="_csrf" value="([^"]+)"/.exec(await open(paths.signIn))?.[1]
  if (!token) throw new Error('The sign-in page has no form')
  await open(paths.signIn, new URLSearchParams({ _csrf: token, username: 'ruth' }))
  const list = await open(paths.inspections.list)
  const found = linksOn(list)
  const pages = [...new Set([paths.work, paths.inspections.list, ...found])]
  if (found.length === 0) throw new Error('The list of inspections has no links')
  let sent = 0
  const ask = async (): Promise<void> => {
    while (sent < requests && performance.now() - start < most) await open(pages[sent++ % pages.length] as string)
  }
  await Promise.all(Array.from({ length: 8 }, ask))
  return sent
}
