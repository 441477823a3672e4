import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import type { FormErrors } from '#platform/web/form.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { changePerson } from '../actions/development.ts'
import { findPerson, type WholePerson } from '../queries/development.ts'
import { reasonsNotToChangePerson } from '../rules/person.ts'
import { personForm, personFrom, personHrefs } from './person-form.ts'

const load = async (db: Db, username: string): Promise<WholePerson> => {
  const person = await findPerson(db, username)
  if (!person || person.leftAt) throw new NotFound(`person ${username}`)
  return person
}

/** Changes what is known of a person, and their roles. */
export const changePersonPage = ({ db }: { db: Db }): Page => ({
  path: paths.people.part(':username', 'change'),
  permission: 'people:manage',
  audit: 'PERSON_TO_CHANGE',

  async get(visit) {
    return view(visit, await load(db, visit.params.username as string))
  },

  async post(visit) {
    const { params, body, user, act } = visit
    const person = await load(db, params.username as string)
    const wanted = personFrom(person.username, body)
    const seen = Number(body.seen)
    const { roles, leftAt, version } = person
    const now = { roles, leftAt, isStale: version !== seen, changer: user.username }
    const errors = errorsOf(reasonsNotToChangePerson(wanted, now), personHrefs)
    if (errors) return view(visit, person, errors)
    await changePerson(db, act, { ...wanted, seen })
    return { redirect: paths.people.show(person.username), notice: 'What is known is changed' }
  },
})

const view = ({ csrf, body }: Visit, person: WholePerson, errors?: FormErrors): View => ({
  heading: `Change what is known of ${person.name}`,
  place: 'people',
  backLink: paths.people.show(person.username),
  errors,
  content: personForm({
    id: `change-${person.username}`,
    csrf,
    person: errors
      ? personFrom(person.username, body)
      : { ...person, joinedOn: person.joinedOn ?? '', email: person.email ?? '' },
    typed: errors ? body : undefined,
    errors,
    button: 'Save',
    before: html`<input type="hidden" name="seen" value="${errors ? String(body.seen) : person.version}">`,
  }),
})
