import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { govukButton, govukInput } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { askForLink } from '../../actions/door/ask-for-link.ts'
import { isAddress, plainAddress } from '../../rules/door/email-address.ts'
import { doorText } from './text.ts'

/** How someone who was invited comes in again. The answer is the same for every address (CONF-05). */
export const askForLinkPage = ({ db }: { db: Db }): Page => ({
  path: paths.invitation.ask,
  permission: 'public',
  audit: 'ASK_FOR_LINK',
  postsPerMinute: 6,

  async get(visit) {
    return form(visit)
  },

  async post(visit) {
    const email = plainAddress(String(visit.body.email ?? ''))
    if (!isAddress(email)) return form(visit, email)
    await askForLink(db, visit.act, email)
    const text = inLanguage(doorText, visit.language).ask
    return {
      heading: text.sentHeading,
      content: html`<p class="govuk-body">${text.sent}</p><p class="govuk-body">${text.notThere}</p>`,
    }
  },
})

const form = ({ language, csrf }: Visit, typed?: string): View => {
  const text = inLanguage(doorText, language).ask
  const errors = typed === undefined ? undefined : errorsOf([{ field: 'email', text: text.message }])
  return {
    heading: text.heading,
    errors,
    content: html`
      <p class="govuk-body">${text.words}</p>
      <form method="post" novalidate>
        ${csrf}
        ${govukInput({
          id: 'email',
          name: 'email',
          type: 'email',
          autocomplete: 'email',
          spellcheck: false,
          label: { text: text.email, classes: 'govuk-label--s' },
          value: typed,
          errorMessage: errors?.field.email,
        })}
        ${govukButton({ text: text.send, preventDoubleClick: true })}
      </form>`,
  }
}
