import { paths } from '#paths'
import type { SessionLimits } from '#platform/auth/session-limits.ts'
import { type OpenSession, sessionsOf } from '#platform/auth/sessions-of.ts'
import { formatDay, formatTime, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { SignInNeeded } from '#platform/errors.ts'
import { govukButton, govukTable } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { signOutEverywhere } from '../actions/sign-out-everywhere.ts'
import { browserInWords } from '../rules/browser-in-words.ts'
import { peopleText } from './text.ts'

const at = (instant: Date, language: Language): string =>
  `${formatDay(londonDay(instant), language)}, ${formatTime(londonTime(instant))}`

/** Where a person is signed in, and the way out of all of it. For everyone who is signed in, from outside too. */
export const sessionsPage = ({ db, sessions: limits }: { db: Db; sessions?: SessionLimits | undefined }): Page => ({
  path: paths.sessions,
  permission: 'public',
  audit: 'SESSIONS',

  async get({ user, act, csrf, language, sessionId }) {
    if (!user.username) throw new SignInNeeded()
    const text = inLanguage(peopleText, language).sessions
    const called = ({ id, browser }: OpenSession): string => {
      const words = browserInWords(browser) ?? text.unknown
      return id === sessionId ? `${words} (${text.here})` : words
    }
    const open = await sessionsOf(db, user.username, act.when, limits)
    return {
      heading: text.heading,
      content: html`
        <div class="lantern-scroll" tabindex="0" role="region" aria-label="${text.caption}">
        ${govukTable({
          caption: text.caption,
          captionClasses: 'govuk-table__caption--m',
          classes: 'lantern-table',
          firstCellIsHeader: true,
          head: [{ text: text.browser }, { text: text.begun }, { text: text.seen }],
          rows: open.map(session => [
            { text: called(session) },
            { text: at(session.begunAt, language) },
            { text: at(session.lastSeenAt, language) },
          ]),
        })}
        </div>
        <p class="govuk-body">${text.words}</p>
        <form method="post" novalidate>
          ${csrf}
          ${govukButton({ text: text.everywhere, classes: 'govuk-button--warning', preventDoubleClick: true })}
        </form>`,
    }
  },

  async post({ user, act, signOut }) {
    if (!user.username) throw new SignInNeeded()
    await signOutEverywhere(db, act)
    await signOut()
    return { redirect: paths.signOut }
  },
})
