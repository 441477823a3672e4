import { paths } from '#paths'
import { type Role, roleNames } from '#permissions'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukSelect, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { counted } from '#platform/words.ts'
import { listWholePeople, type WholePerson } from '../queries/development.ts'
import { isSpokenLanguage, languageNames } from '../rules/languages.ts'
import { certificateState, inspectsByRole } from '../rules/training.ts'
import { certificateTag } from './present-training.ts'

type Query = Record<string, string>

const matches = (person: WholePerson, { role, language, certificate }: Query, today: string): boolean =>
  (!role || person.roles.some(own => own === role)) &&
  (!language || person.languages.some(own => own === language)) &&
  (!certificate || (inspectsByRole(person.roles) && certificateState(person, today).state === certificate))

/** Who works in the inspectorate, in which roles, and to those who answer for them how their certificates stand. */
export const peoplePage = ({ db }: { db: Db }): Page => ({
  path: paths.people.list,
  permission: 'people:view',
  audit: 'PEOPLE',

  async get({ user, query, act }) {
    const develops = user.permissions.has('people:develop')
    const asked = develops ? query : { ...query, certificate: '' }
    const today = londonDay(act.when)
    const people = (await listWholePeople(db)).filter(person => matches(person, asked, today))
    return {
      heading: 'People',
      place: 'people',
      wide: true,
      content: html`
        ${user.permissions.has('people:manage') && govukButton({ text: 'Add a person', href: paths.people.show('new') })}
        ${filters(asked, develops)}
        ${people.length === 0 ? html`<p class="govuk-body">Nobody matches. Take a filter away to see more.</p>` : table(people, { develops, today })}`,
    }
  },
})

const filters = (query: Query, develops: boolean): Html => {
  const select = (name: string, label: string, items: readonly (readonly [string, string])[]): Html =>
    govukSelect({
      id: name,
      name,
      label: { text: label },
      value: query[name] ?? '',
      items: [{ value: '', text: 'All' }, ...items.map(([value, text]) => ({ value, text }))],
    })
  return html`
    <form method="get" class="lantern-filters">
      ${select('role', 'Role', Object.entries(roleNames))}
      ${select('language', 'Language', Object.entries(languageNames))}
      ${
        develops &&
        select('certificate', 'Certificate', [
          ['due', 'Due'],
          ['overdue', 'Overdue'],
          ['passed', 'Passed'],
        ])
      }
      ${govukButton({ text: 'Show', classes: 'govuk-button--secondary' })}
    </form>`
}

const languages = ({ languages: spoken }: WholePerson): string =>
  spoken
    .filter(isSpokenLanguage)
    .map(language => languageNames[language])
    .join(', ') || 'English'

const table = (people: readonly WholePerson[], { develops, today }: { develops: boolean; today: string }): Html =>
  html`<div class="lantern-scroll" tabindex="0" role="region" aria-label="People">${govukTable({
    caption: people.length === 1 ? '1 person' : counted(people.length, 'person').replace('persons', 'people'),
    captionClasses: 'govuk-table__caption--m',
    classes: 'lantern-table',
    head: [
      { text: 'Name' },
      { text: 'Roles' },
      { text: 'Base' },
      { text: 'Beside English' },
      { text: 'Known for' },
      ...(develops ? [{ text: 'Certificate' }] : []),
    ],
    firstCellIsHeader: true,
    rows: people.map(person => [
      { html: html`<a class="govuk-link" href="${paths.people.show(person.username)}">${person.name}</a>` },
      { text: person.roles.map((role: Role) => roleNames[role]).join(', ') },
      { text: person.base || 'Not recorded' },
      { text: person.languages.length > 0 ? languages(person) : 'None recorded' },
      { text: person.about },
      ...(develops ? [{ html: certificateTag(person, today) }] : []),
    ]),
  })}</div>`
