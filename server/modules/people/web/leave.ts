import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { govukButton, govukInsetText } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { sayThatLeft } from '../actions/development.ts'
import { findPerson } from '../queries/development.ts'
import { reasonsNotToLeave } from '../rules/person.ts'

/** Asks before it is said that someone has left. */
export const leavePage = ({ db }: { db: Db }): Page => ({
  path: paths.people.part(':username', 'leaving'),
  permission: 'people:manage',
  audit: 'PERSON_TO_LEAVE',

  async get({ params, user, csrf }) {
    const person = await findPerson(db, params.username as string)
    if (!person) throw new NotFound(`person ${params.username}`)
    const reasons = reasonsNotToLeave({ ...person, changer: user.username })
    return {
      heading: `Has ${person.name} left the inspectorate?`,
      place: 'people',
      backLink: paths.people.show(person.username),
      content:
        reasons.length > 0
          ? govukInsetText({ text: reasons.join('. ') })
          : html`
            <p class="govuk-body">${person.name} signs in no more from now on, and can be chosen no more. Histories keep the name. Teams that ${person.name} is on stay as they are: look at them afterwards.</p>
            <form method="post" novalidate>
              ${csrf}
              <div class="govuk-button-group">
                ${govukButton({ text: 'Yes, has left', classes: 'govuk-button--warning', preventDoubleClick: true })}
                <a class="govuk-link" href="${paths.people.show(person.username)}">Cancel</a>
              </div>
            </form>`,
    }
  },

  async post({ params, act }) {
    await sayThatLeft(db, act, params.username as string)
    return { redirect: paths.people.show(params.username as string), notice: 'It is recorded that they have left' }
  },
})
