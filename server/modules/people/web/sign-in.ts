import { z } from 'zod'
import { paths } from '#paths'
import { roleNames } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton, govukRadios } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { recordSignIn } from '../actions/people.ts'
import { findUser, listPeople, type Person } from '../queries/people.ts'
import type { Outsiders } from './outsiders.ts'
import type { Provider } from './provider.ts'
import { safeAddress } from './safe-address.ts'
import { doorsIn, providerButton } from './sign-in-doors.ts'

const message = 'Select who to sign in as'
const form = z.object({ username: z.string({ message }).min(1, message) })

interface SignIn {
  db: Db
  demo: boolean
  outsiders: Outsiders
  provider: Provider | undefined
}

/**
 * The ways in: through the organisation's provider, by a link for those who were invited, and in the demonstration as any of the
 * invented people.
 */
export const signInPage = ({ db, demo, outsiders, provider }: SignIn): Page => {
  const choicesAt = async (now: Date): Promise<Choices> => ({
    staff: demo ? await listPeople(db) : [],
    outside: demo ? await outsiders.list(db, now) : [],
  })
  return {
    path: paths.signIn,
    permission: 'public',
    audit: 'SIGN_IN',
    postsPerMinute: 20,

    async get({ csrf, query, act, language }) {
      const to = safeAddress(query.to)
      return demo ? view({ ...(await choicesAt(act.when)), csrf, to, provider }) : doorsIn(provider, to, language)
    },

    async post({ body, csrf, act, signIn }) {
      const choices = { ...(await choicesAt(act.when)), csrf, to: safeAddress(body.to), provider }
      const parsed = parseForm(form, body)
      if (!parsed.ok) return view(choices, parsed.errors)
      const { username } = parsed.values
      const user = demo && ((await findUser(db, username)) ?? (await outsiders.find(db, username, act.when)))
      if (!user) {
        const error = { text: message }
        const errors = { list: [{ ...error, href: '#username' }], field: { username: error } }
        return view(choices, errors)
      }
      await signIn(user.username)
      await recordSignIn(db, act, user.username, 'SIGNED_IN')
      const to = safeAddress(body.to)
      return { redirect: user.outside && to === paths.work ? paths.door.own : to }
    },
  }
}

interface Choices {
  staff: readonly Person[]
  outside: Awaited<ReturnType<Outsiders['list']>>
}

interface Shown extends Choices {
  csrf: Html
  to: string
  provider: Provider | undefined
}

const view = ({ staff, outside, csrf, to, provider }: Shown, errors?: FormErrors): View => ({
  heading: 'Sign in to the demonstration',
  errors,
  content: html`
    ${provider && html`<p class="govuk-body">The organisation’s provider is set up beside the demonstration.</p>${providerButton(to, 'en', 'govuk-button--secondary')}`}
    <form method="post" novalidate>
      ${csrf}
      <input type="hidden" name="to" value="${to}">
      ${govukRadios({
        name: 'username',
        fieldset: { legend: { text: 'Who do you want to be?', classes: 'govuk-fieldset__legend--m' } },
        hint: { text: 'All of them are invented. In real use people sign in through the organisation’s own provider.' },
        errorMessage: errors?.field.username,
        items: staff.map(({ username, name, roles, about }) => ({
          value: username,
          text: name,
          hint: { text: [roles.map(role => roleNames[role]).join(', '), about].filter(Boolean).join('. ') },
        })),
      })}
      ${
        outside.length > 0 &&
        govukRadios({
          idPrefix: 'outside',
          name: 'username',
          fieldset: {
            legend: {
              text: 'Or someone from outside, invited to one inspection',
              classes: 'govuk-fieldset__legend--m',
            },
          },
          items: outside.map(({ username, name, about }) => ({ value: username, text: name, hint: { text: about } })),
        })
      }
      ${govukButton({ text: 'Sign in', preventDoubleClick: true })}
    </form>`,
})
