import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { govukInput } from '#platform/web/govuk.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { addPerson } from '../actions/development.ts'
import { isUsernameTaken } from '../queries/development.ts'
import { reasonsNotToAddPerson } from '../rules/person.ts'
import { personForm, personFrom, personHrefs } from './person-form.ts'

/** Adds someone to the inspectorate. */
export const addPersonPage = ({ db }: { db: Db }): Page => ({
  path: paths.people.show('new'),
  permission: 'people:manage',
  audit: 'PERSON_TO_ADD',

  async get(visit) {
    return view(visit)
  },

  async post(visit) {
    const { body, act } = visit
    const wanted = personFrom(String(body.username ?? '').trim(), body)
    const isTaken = await isUsernameTaken(db, wanted.username)
    const errors = errorsOf(reasonsNotToAddPerson(wanted, { isTaken }), personHrefs)
    if (errors) return view(visit, errors)
    await addPerson(db, act, wanted)
    return { redirect: paths.people.show(wanted.username), notice: `${wanted.name.trim()} is added` }
  },
})

const view = ({ csrf, body }: Visit, errors?: FormErrors): View => {
  const username = String(body.username ?? '')
  return {
    heading: 'Add a person',
    place: 'people',
    backLink: paths.people.list,
    errors,
    content: personForm({
      id: 'add-person',
      csrf,
      person: personFrom(username, body),
      typed: body,
      errors,
      button: 'Add this person',
      before: govukInput({
        id: 'username',
        name: 'username',
        label: { text: 'Username', classes: 'govuk-label--s' },
        hint: { text: 'The name that they sign in with. It stays theirs for good.' },
        classes: 'govuk-input--width-10',
        autocomplete: 'off',
        spellcheck: false,
        value: username,
        errorMessage: errors?.field.username,
      }),
    }),
  }
}
