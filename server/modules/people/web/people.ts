import { paths } from '#paths'
import { roleNames } from '#permissions'
import type { Db } from '#platform/db/open.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { listPeople } from '../queries.ts'

/** Who works in the inspectorate, and in which roles. */
export const peoplePage = ({ db }: { db: Db }): Page => ({
  path: paths.people.list,
  permission: 'people:view',
  audit: 'PEOPLE',

  async get() {
    const people = await listPeople(db)
    return {
      heading: 'People',
      place: 'people',
      content: html`<div class="lantern-scroll" tabindex="0" role="region" aria-label="People">${govukTable({
        caption: `${people.length} people work in the inspectorate`,
        captionClasses: 'govuk-table__caption--m',
        head: [{ text: 'Name' }, { text: 'Roles' }, { text: 'Known for' }],
        firstCellIsHeader: true,
        rows: people.map(({ name, roles, about }) => [
          { text: name },
          { text: roles.map(role => roleNames[role]).join(', ') },
          { text: about },
        ]),
      })}</div>`,
    }
  },
})
