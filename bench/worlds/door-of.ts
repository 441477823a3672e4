import { paths } from '#paths'

/** Someone of the inspected body, signed in at the program, with an item that they are asked for. */
export interface Door {
  address: string
  reference: string
  /** Address of the page of an item. */
  item: string
  csrf: string
  cookie(): string
  open(path: string): Promise<string>
}

const first = (pattern: RegExp, page: string): string => {
  const [, found] = pattern.exec(page) ?? []
  if (!found) throw new Error(`There is no ${pattern} on the page`)
  return found
}

const token = /name="_csrf" value="([^"]+)"/

/** Signs in as someone of the inspected body of the demonstration who is asked for evidence. */
export const doorOf = async (address: string): Promise<Door> => {
  const cookies = new Map<string, string>()
  const cookie = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const open = async (path: string, body?: URLSearchParams): Promise<string> => {
    const init = { headers: { cookie: cookie() }, redirect: 'manual' } as const
    const answer = await fetch(`${address}${path}`, body ? { ...init, method: 'POST', body } : init)
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    return `${answer.headers.get('location') ?? ''}\n${await answer.text()}`
  }
  const people = await open(paths.signIn)
  const username = [...people.matchAll(/value="(outside-[^"]+)"/g)].at(-1)?.[1] ?? ''
  await open(paths.signIn, new URLSearchParams({ _csrf: first(token, people), username }))
  const reference = first(/\/your-inspection\/([a-z0-9-]+)/, await open(paths.door.own))
  const list = await open(paths.door.evidence(reference))
  const item = first(/href="([^"]+\/evidence\/[a-z0-9-]+)"/, list)
  return { address, reference, item, cookie, open, csrf: first(token, list) }
}
