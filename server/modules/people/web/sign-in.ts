import { z } from 'zod'
import { paths } from '#paths'
import { roleNames } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukInsetText, govukRadios } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { recordSignIn } from '../actions.ts'
import { findUser, listPeople, type Person } from '../queries.ts'

const message = 'Select who to sign in as'
const form = z.object({ username: z.string({ message }).min(1, message) })

/** Only addresses of this service: someone might send a link that leads elsewhere after signing in. */
const safe = (to: unknown): string => (typeof to === 'string' && /^\/(?![/\\])/.test(to) ? to : paths.work)

/** Sign-in for the demonstration: as any of the invented people. The organisation's own provider takes this place. */
export const signInPage = ({ db, demo }: { db: Db; demo: boolean }): Page => ({
  path: paths.signIn,
  permission: 'public',
  audit: 'SIGN_IN',
  postsPerMinute: 20,

  async get({ csrf, query }) {
    return demo ? view(await listPeople(db), csrf, safe(query.to)) : notYet
  },

  async post({ body, csrf, act, signIn }) {
    const people = demo ? await listPeople(db) : []
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(people, csrf, safe(body.to), parsed.errors)
    const user = demo && (await findUser(db, parsed.values.username))
    if (!user) {
      const error = { text: message }
      const errors = { list: [{ ...error, href: '#username' }], field: { username: error } }
      return view(people, csrf, safe(body.to), errors)
    }
    await signIn(user.username)
    await recordSignIn(db, act, user.username, 'SIGNED_IN')
    return { redirect: safe(body.to) }
  },
})

const notYet: View = {
  heading: 'Sign in',
  content: govukInsetText({
    text: 'Nobody can sign in here yet: signing in through the organisation’s own provider is not set up, and the demonstration is off.',
  }),
}

const view = (people: readonly Person[], csrf: Html, to: string, errors?: FormErrors): View => ({
  heading: 'Sign in to the demonstration',
  errors,
  content: html`
    <form method="post" novalidate>
      ${csrf}
      <input type="hidden" name="to" value="${to}">
      ${govukRadios({
        name: 'username',
        fieldset: { legend: { text: 'Who do you want to be?', classes: 'govuk-fieldset__legend--m' } },
        hint: { text: 'All of them are invented. In real use people sign in through the organisation’s own provider.' },
        errorMessage: errors?.field.username,
        items: people.map(({ username, name, roles, about }) => ({
          value: username,
          text: name,
          hint: { text: [roles.map(role => roleNames[role]).join(', '), about].filter(Boolean).join('. ') },
        })),
      })}
      ${govukButton({ text: 'Sign in', preventDoubleClick: true })}
    </form>`,
})
