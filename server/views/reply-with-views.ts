import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { roleNames } from '#permissions'
import { english } from '#platform/web/english.ts'
import type { Language } from '#platform/web/language.ts'
import type { View } from '#platform/web/view.ts'
import { layout } from './layout.ts'

/** What the page before left to say. An error may come before there is a session to ask. */
const takeNotice = ({ session }: FastifyRequest): string | undefined => {
  if (typeof session?.get !== 'function') return undefined
  const notice = session.get('notice')
  if (notice) session.set('notice', undefined)
  return notice
}

/** This page in the other language, with everything else in its address as it is. */
const inOtherLanguage = (url: string, language: Language): string => {
  const [path, query] = url.split('?')
  const words = new URLSearchParams(query)
  words.set('lang', language === 'en' ? 'cy' : 'en')
  return `${path}?${words}`
}

/** Lets a reply send a view as a whole page: in the layout, for whoever asked, in their language. */
export const replyWithViews = (app: FastifyInstance, { demo }: { demo: boolean }): void => {
  app.decorateReply('view', function (this: FastifyReply, view: View) {
    const { user, language = 'en', url } = this.request
    const notice = takeNotice(this.request)
    const page = layout(view, {
      cspNonce: this.cspNonce.script,
      language,
      otherLanguage: inOtherLanguage(url, language),
      demo,
      username: user?.username ?? '',
      name: user?.name ?? '',
      roles: user?.outside
        ? english(user.outside.roleName)
        : (user?.roles ?? []).map(role => roleNames[role]).join(', '),
      outside: user?.outside !== undefined,
      notice: view.notice ?? notice,
    })
    return this.code(view.status ?? (view.errors ? 400 : 200))
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(page.toString())
  })
}
