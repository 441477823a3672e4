import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { formatShortDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { type DraftRow, listOpenDrafts } from '../queries/drafts.ts'
import { getVersions, type ListedProgramme, listProgrammes, type VersionRow } from '../queries.ts'
import type { VersionInEffect } from '../rules/versions-in-effect.ts'
import { scrolling } from './blocks.ts'
import { draftInWords } from './present-draft.ts'
import { statusToday } from './present-status.ts'
import { effectInWords, loadVersions } from './present-versions.ts'
import { readingOf } from './reading.ts'

type Names = ReadonlyMap<string, string>

const by = (names: Names, username: string): string => names.get(username) ?? username

const draftsTable = (drafts: readonly DraftRow[], names: Names): Html | false =>
  drafts.length > 0 &&
  scrolling(
    'Drafts',
    govukTable({
      caption: 'Drafts that are not published yet',
      captionClasses: 'govuk-table__caption--m',
      head: [{ text: 'File' }, { text: 'What it is' }, { text: 'Uploaded' }],
      rows: drafts.map(draft => [
        { html: html`<a class="govuk-link" href="${paths.programmes.draft(draft.id)}">${draft.fileName}</a>` },
        { text: draftInWords(draft) },
        { text: `${formatShortDay(londonDay(draft.uploadedAt))}, by ${by(names, draft.uploadedBy)}` },
      ]),
    }),
  )

interface Managed {
  listed: ListedProgramme
  rows: readonly VersionRow[]
  effects: readonly VersionInEffect[]
}

const published = ({ publishedAt, publishedBy, source }: VersionRow, names: Names): string => {
  const day = formatShortDay(londonDay(publishedAt))
  return source === 'shipped' ? `${day}, came with the service` : `${day}, by ${by(names, publishedBy)}`
}

const programmeBlock = ({ listed, rows, effects }: Managed, names: Names, today: string): Html => {
  const { id, name, content } = listed
  const reading = readingOf(content, 'en')
  return html`
    <h2 class="govuk-heading-m">${name}</h2>
    <p class="govuk-body">${statusToday(reading, today)}</p>
    ${scrolling(
      `Versions of ${name}`,
      govukTable({
        caption: `Versions of ${name}`,
        captionClasses: 'govuk-visually-hidden',
        head: [{ text: 'Version' }, { text: 'In effect' }, { text: 'Published' }],
        rows: rows.map(row => {
          const effect = effects.find(({ version }) => version === row.version)
          return [
            {
              html: html`<a class="govuk-link" href="${paths.standards.programme(id, row.version)}">${row.version}</a>`,
            },
            { text: effect ? effectInWords(reading, effect) : '' },
            { text: published(row, names) },
          ]
        }),
      }),
    )}`
}

/** For the standards lead: every programme and version, who published it when, and the drafts that wait (PROG-08). */
export const managePage = ({ db }: { db: Db }): Page => ({
  path: paths.programmes.manage,
  permission: 'programmes:manage',
  audit: 'PROGRAMMES_MANAGE',

  async get({ act }) {
    const today = londonDay(act.when)
    const [programmes, drafts, names] = await Promise.all([
      listProgrammes(db, today),
      listOpenDrafts(db),
      namesOfPeople(db),
    ])
    const managed = await Promise.all(
      programmes.map(async listed => ({
        listed,
        rows: await getVersions(db, listed.id),
        effects: await loadVersions(db, listed.id, today),
      })),
    )
    return {
      heading: 'Manage programmes',
      place: 'standards',
      backLink: paths.standards.list,
      content: html`
        <p class="govuk-body">A version that is published never changes. To change a programme, download its newest version, give it a newer number, make the change and upload it.</p>
        ${govukButton({ text: 'Upload a version', href: paths.programmes.upload })}
        ${draftsTable(drafts, names)}
        ${managed.map(each => programmeBlock(each, names, today))}`,
    }
  },
})
