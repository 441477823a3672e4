import { createHash } from 'node:crypto'
import type { Page } from 'playwright-core'
import { assertAccessible } from '../harness/accessibility.ts'
import { sidewaysAt320 } from '../harness/sideways.ts'
import { isNewToAxe } from './shapes-of.ts'

/** Which page of the site an address is, whatever it is about: `/inspections/:/judgements/:/:`. */
const kindOf = (address: string): string =>
  address
    .split(/[?#]/)[0]
    ?.replace(/^\/inspections\/(?!new|published)[^/]+/, '/inspections/:')
    .replace(/^\/inspections\/published\/.+/, '/inspections/published/:')
    .replace(/^\/your-inspection\/[^/]+/, '/your-inspection/:')
    .replace(/^\/people\/(?!new)[^/]+/, '/people/:')
    .replace(/^(\/your-inspection\/:\/(?:announcement|evidence))\/[^/]+/, '$1/:')
    .replace(/\/(documents|letters|items|conflicts|inspectors|samples)\/[^/]+/g, '/$1/:')
    .replace(/\/(\d+|[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12})(?=\/|$)/g, '/:')
    .replace(/\/questions\/[^/]+/, '/questions/:')
    .replace(
      /(judgements|propose|panel|report|plan|notes)\/(?!publish|calendar|decision|sitting).+?(\/history)?$/,
      '$1/:$2',
    )
    .replace(/^\/standards\/.+/, match => `/standards/${match.split('/').length}`) as string

/** How a page looks, apart from who is signed in and from what is made anew for each visit. */
const looks = (markup: string): string =>
  createHash('sha256')
    .update(
      markup
        .replace(/<div class="moj-identity-bar[\s\S]*?<\/span>/, '')
        .replace(/nonce="[^"]*"|value="[^"]*"|data-(person|kept)="[^"]*"/g, ''),
    )
    .digest('hex')

/** Whether a link can lead to a page: not one to what is made anew when it is asked for, which takes long. */
export const isPage = (href: string): boolean =>
  href.startsWith('/') && !/\/(download|data|calendar|meetings\/timetable|document|answers)\b|[?&]format=/.test(href)

/** The links of each page that was asked for, by how it looks: to several roles a page looks the same. */
const linksOf = new Map<string, string[]>()

const repeatedIds = (markup: string): string[] => {
  const ids = [...markup.matchAll(/<[^>]*\sid="([^"]*)"/g)].map(([, id]) => id as string)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}

/** Opens a page, and looks at it with axe, and at 320 px whether it has to be scrolled sideways. Returns its faults. */
export const look = async (page: Page, address: string): Promise<string[]> => {
  const faults: string[] = []
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  const sideways = await sidewaysAt320(page)
  if (sideways > 0) faults.push(`${address} has to be scrolled sideways at 320 px: ${sideways} px`)
  await assertAccessible(page).catch(error => faults.push(error.message))
  return faults
}

const linksIn = (markup: string): string[] =>
  [...markup.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href.replaceAll('&amp;', '&'))

/**
 * Asks for every kind of page that this person can reach by links, one of each kind, and looks at those that show what none
 * before has shown. Returns how many kinds it has reached.
 */
export const walk = async (
  page: Page,
  start: string,
  leads = isPage,
): Promise<{ reached: number; faults: string[] }> => {
  const faults: string[] = []
  const [queue, kinds] = [[start], new Set<string>()]
  let reached = 0
  for (let address = queue.shift(); address; address = queue.shift()) {
    const kind = kindOf(address)
    if (kinds.has(kind)) continue
    kinds.add(kind)
    const answer = await page.request.get(address)
    if (!answer.ok()) {
      faults.push(`${address} answers ${answer.status()}`)
      continue
    }
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue
    reached += 1
    const markup = await answer.text()
    const how = looks(markup)
    const links = linksOf.get(how) ?? linksIn(markup)
    if (!linksOf.has(how)) {
      linksOf.set(how, links)
      const repeated = repeatedIds(markup)
      if (repeated.length > 0) faults.push(`${address} has more than one element with the id ${repeated.join(', ')}`)
      if (isNewToAxe(markup)) faults.push(...(await look(page, address)))
    }
    queue.push(...links.filter(leads))
  }
  return { reached, faults }
}
