import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { comeIn } from '../../actions/door/come-in.ts'
import { findLink } from '../../queries/door/find-link.ts'
import { doorText } from './text.ts'

/**
 * Where the link of an invitation leads. To open it spends nothing, because programs that guard mail open links before people do:
 * the button lets in (CONF-05).
 */
export const comeInPage = ({ db }: { db: Db }): Page => ({
  path: paths.invitation.open(':token'),
  permission: 'public',
  audit: 'COME_IN',
  postsPerMinute: 20,

  async get({ params, language, act, csrf }) {
    const link = await findLink(db, params.token as string, act.when)
    if (!link) return gone(language)
    const text = inLanguage(doorText, language).link
    return {
      heading: text.heading,
      content: html`
        <p class="govuk-body-l">${text.lead(link.placeName)}</p>
        <p class="govuk-body">${text.words}</p>
        <form method="post" novalidate>
          ${csrf}
          ${govukButton({ text: text.goIn, preventDoubleClick: true })}
        </form>`,
    }
  },

  async post({ params, language, act, signIn }) {
    const came = await comeIn(db, act, params.token as string)
    if (!came) return gone(language)
    await signIn(came.username)
    return { redirect: paths.door.show(came.reference) }
  },
})

const gone = (language: Language): View => {
  const text = inLanguage(doorText, language).link
  return {
    status: 410,
    heading: text.goneHeading,
    content: html`
      <p class="govuk-body">${text.gone}</p>
      ${govukButton({ text: text.askHeading, href: paths.invitation.ask })}`,
  }
}
