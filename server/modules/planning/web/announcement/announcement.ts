import { namesOfPeople } from '#modules/people'
import { paths } from '#paths'
import { formatDay, formatTime, londonDay, londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukSummaryList, govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import {
  type AnnouncementPart,
  type LoadedAnnouncement,
  loadAnnouncement,
} from '../../queries/announcement/load-announcement.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import type { Told } from '../../rules/announcement/announcement.ts'
import { reasonsNotToAnnounceOn } from '../../rules/announcement/who-announces.ts'
import { inspectionFrame } from '../inspection-frame.ts'
import { documentTable } from './document-table.ts'

/** The announcement of an inspection: who was told, what is sent, and what stands in the way of sending it (PLAN-05). */
export const announcementPage = ({ db }: { db: Db }, parts: readonly AnnouncementPart[]): Page => ({
  path: paths.announcement.show(':reference'),
  permission: 'inspections:view',
  audit: 'ANNOUNCEMENT',

  async get({ params, user, act }) {
    const open = await openInspection(db, user, params.reference as string)
    const loaded = await loadAnnouncement(db, open, parts, act.when)
    const { inspection } = open
    const mayAnnounce = reasonsNotToAnnounceOn(open.team, open.reader).length === 0
    const names = await namesOfPeople(db)
    return {
      ...inspectionFrame(open, 'plan'),
      heading: 'Announcement',
      title: `Announcement, ${inspection.placeName}`,
      backLink: paths.inspections.plan(inspection.reference),
      content: html`
        ${whenAndHow(loaded)}
        ${whoWasTold(loaded, mayAnnounce)}
        <h2 class="govuk-heading-m">What is sent</h2>
        ${documentTable(loaded, { mayCorrect: mayAnnounce && !loaded.announcement.issued })}
        ${loaded.announcement.issued ? issuedWords(loaded, names) : mayAnnounce ? toIssue(loaded) : html`<p class="govuk-body">It is not issued yet.</p>`}`,
    }
  },
})

const whenAndHow = ({ open, step }: LoadedAnnouncement): Html => {
  const { to, how } = open.programme.planning.announcement
  return govukSummaryList({
    rows: [
      ...(step
        ? [
            {
              key: { text: 'When' },
              value: { text: step.time ? `${formatDay(step.date)}, ${formatTime(step.time)}` : formatDay(step.date) },
            },
          ]
        : []),
      { key: { text: 'To whom' }, value: { text: to } },
      { key: { text: 'How' }, value: { text: how } },
    ],
  })
}

const told = (rows: readonly Told[]): Html => html`
  <div class="lantern-scroll" tabindex="0" role="region" aria-label="Who was told">
  ${govukTable({
    classes: 'lantern-table',
    firstCellIsHeader: true,
    head: [{ text: 'Who' }, { text: 'How' }, { text: 'By whom' }, { text: 'When' }],
    rows: rows.map(({ person, how, toldBy, toldOn, toldAt }) => [
      { text: person },
      { text: how },
      { text: toldBy },
      { text: `${formatDay(toldOn)}, ${formatTime(toldAt)}` },
    ]),
  })}
  </div>`

const whoWasTold = ({ open, told: rows }: LoadedAnnouncement, mayAnnounce: boolean): Html => html`
  <h2 class="govuk-heading-m">Who was told</h2>
  ${rows.length === 0 ? html`<p class="govuk-body">Nobody yet, as far as is recorded here.</p>` : told(rows)}
  ${mayAnnounce && html`<p class="govuk-body"><a class="govuk-link" href="${paths.announcement.told(open.inspection.reference)}">Record who was told</a></p>`}`

const issuedWords = ({ announcement: { issued } }: LoadedAnnouncement, names: ReadonlyMap<string, string>): Html =>
  html`
  <p class="govuk-body">${issued && `Issued on ${formatDay(londonDay(issued.at))}, ${formatTime(londonTime(issued.at))} by ${names.get(issued.by) ?? issued.by}. It stays as it was issued; the inspected body finds it on its own pages.`}</p>`

const toIssue = ({ open, inTheWay }: LoadedAnnouncement): Html =>
  inTheWay.length === 0
    ? govukButton({ text: 'Issue the announcement', href: paths.announcement.issue(open.inspection.reference) })
    : html`
      <h2 class="govuk-heading-m">What stands in the way of issuing it</h2>
      <ul class="govuk-list govuk-list--bullet">${inTheWay.map(reason => html`<li>${reason}</li>`)}</ul>`
