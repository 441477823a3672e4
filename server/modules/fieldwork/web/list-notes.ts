import { namesOfPeople } from '#modules/people'
import { inspectionFrame, openInspection } from '#modules/planning'
import { paths } from '#paths'
import { formatShortDay, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukInsetText, govukTable } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { listNotes, publishedOn } from '../queries.ts'
import { reasonsAfterPublication } from '../rules/reasons-not-to-add.ts'
import { sourceName } from '../rules/source-types.ts'

/** All evidence of an inspection, with where it comes from and what it bears on (FIELD-01). */
export const listNotesPage = ({ db }: { db: Db }): Page => ({
  path: paths.fieldwork.list(':reference'),
  permission: 'inspections:view',
  audit: 'LIST_EVIDENCE',

  async get({ params, user }) {
    const reference = params.reference as string
    const open = await openInspection(db, user, reference)
    const { id } = open.inspection
    const [notes, names, published] = await Promise.all([listNotes(db, id), namesOfPeople(db), publishedOn(db, id)])
    const closed = reasonsAfterPublication(published)
    const add = govukButton({ text: 'Add evidence', href: paths.fieldwork.add(reference) })
    return {
      ...inspectionFrame(open, 'fieldwork'),
      heading: 'Fieldwork evidence',
      title: `Fieldwork evidence, ${open.inspection.placeName}`,
      content: html`
        ${closed.length > 0 && govukInsetText({ text: closed.join('. ') })}
        ${closed.length === 0 && user.permissions.has('evidence:add') && add}
        ${
          notes.length === 0
            ? govukInsetText({
                text: 'No evidence has been added yet. What is added here stands beside the prompts it bears on.',
              })
            : html`<div class="lantern-scroll" tabindex="0" role="region" aria-label="Evidence">
                ${govukTable({
                  caption: `${notes.length} ${notes.length === 1 ? 'piece' : 'pieces'} of evidence`,
                  captionClasses: 'govuk-table__caption--m',
                  head: ['Evidence', 'Source', 'Validity', 'Weight', 'Bears on', 'Last changed'].map(text => ({
                    text,
                  })),
                  rows: notes.map(note => [
                    {
                      html: html`<a class="govuk-link" href="${paths.fieldwork.note(reference, note.id)}">${note.title || 'Untitled'}</a>`,
                    },
                    { text: sourceName(note.source) },
                    { text: note.validity },
                    { text: note.weight },
                    { text: note.codes.join(', ') || 'nothing yet' },
                    {
                      text: `${names.get(note.changedBy) ?? note.changedBy}, ${formatShortDay(londonDay(note.changedAt))} ${londonTime(note.changedAt)}`,
                    },
                  ]),
                })}
              </div>`
        }`,
    }
  },
})
