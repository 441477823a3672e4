import { namesOfPeople } from '#modules/people'
import { conflictsToDecide, listInspections, listInspectionsOf, type WaitingConflict } from '#modules/planning'
import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText, govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { changesByOthers, lastVisit } from '../queries.ts'
import { summariseChanges } from '../rules/summarise-changes.ts'
import { loadWork, type WorkOnInspection } from './load-work.ts'
import { ownDevelopment } from './own-development.ts'

const audit = 'MY_WORK'
const aWeek = 7 * 24 * 60 * 60 * 1000

const list = (lines: readonly (Html | string)[]): Html =>
  html`<ul class="govuk-list govuk-list--bullet">${lines.map(line => html`<li>${line}</li>`)}</ul>`

const inspectionCard = ({ inspection, open, due, todo }: WorkOnInspection): Html => {
  const name = open ? `${inspection.placeName}, ${open.programme.programme.shortName}` : inspection.placeName
  return html`
    <h3 class="govuk-heading-s"><a class="govuk-link" href="${paths.inspections.show(inspection.reference)}">${name}</a></h3>
    ${govukSummaryList({
      rows: [
        open && {
          key: { text: 'Dates' },
          value: { html: due.length > 0 ? list(due) : html`No date in the next two weeks` },
        },
        {
          key: { text: 'For you' },
          value: { html: todo.length > 0 ? list(todo) : html`Nothing is waiting for you here` },
        },
      ].filter(row => row !== undefined),
    })}`
}

/** Conflicts of interest that wait for a decision. */
const conflicts = (waiting: readonly WaitingConflict[]): Html | false =>
  waiting.length > 0 &&
  html`
    <h2 class="govuk-heading-m">Conflicts of interest to decide on</h2>
    ${list(
      waiting.map(
        ({ reference, placeName, username, name }) =>
          html`<a class="govuk-link" href="${paths.inspections.conflict(reference, username)}">${name}, ${placeName}</a>`,
      ),
    )}`

/** One's own training and development: what is due, or that nothing is. */
const development = (own: Awaited<ReturnType<typeof ownDevelopment>>): Html | false =>
  own !== undefined &&
  html`
    <h2 class="govuk-heading-m">Your training and development</h2>
    ${own.lines.length > 0 ? list(own.lines) : html`<p class="govuk-body">Nothing of your training or development is due.</p>`}
    <p class="govuk-body"><a class="govuk-link" href="${own.href}">Your training, work and development needs</a></p>`

/** The first page after signing in: what is due, what waits for this person, what others changed. Never empty. */
export const myWorkPage = ({ db }: { db: Db }): Page => ({
  path: paths.work,
  permission: 'work:view',
  audit,

  async get({ user, act }) {
    const seesAll = user.permissions.has('inspections:view-all')
    const own = await listInspectionsOf(db, user.username)
    const mine = seesAll ? await listInspections(db) : own
    const work = await loadWork(db, user, mine.slice(0, 12), londonDay(act.when))
    const since = (await lastVisit(db, user.username, `PAGE_VIEW_${audit}`)) ?? new Date(act.when.getTime() - aWeek)
    const [changes, names, waiting, training] = await Promise.all([
      changesByOthers(
        db,
        user.username,
        // What others changed tells of every part: of an inspection of which parts are closed, nothing is told here.
        work.filter(({ open }) => open && !open.reader.closed?.length).map(({ inspection }) => inspection.id),
        since,
      ),
      namesOfPeople(db),
      user.permissions.has('conflicts:decide') ? conflictsToDecide(db, user.username) : [],
      ownDevelopment(db, user.username, londonDay(act.when)),
    ])
    const changed = mine
      .map(inspection => ({
        inspection,
        lines: summariseChanges(
          changes.filter(({ inspectionId }) => inspectionId === inspection.id),
          names,
        ),
      }))
      .filter(({ lines }) => lines.length > 0)

    return {
      heading: 'My work',
      place: 'work',
      content: html`
        ${user.permissions.has('programmes:manage') && html`<p class="govuk-body"><a class="govuk-link" href="${paths.programmes.manage}">Manage the programmes and their standards</a></p>`}
        ${user.permissions.has('inspections:create') && html`<p class="govuk-body"><a class="govuk-link" href="${paths.inspections.create}">Set up an inspection</a></p>`}
        ${user.permissions.has('messages:manage') && html`<p class="govuk-body"><a class="govuk-link" href="${paths.messages.list}">Messages that are sent, and those that could not be</a></p>`}
        <p class="govuk-body"><a class="govuk-link" href="${paths.subscription}">Keep your dates in your own calendar</a></p>
        ${conflicts(waiting)}
        <h2 class="govuk-heading-m">${seesAll ? 'Inspections' : 'Your inspections'}</h2>
        ${
          work.length === 0
            ? govukInsetText({
                html: html`You are on no inspection’s team yet. <a class="govuk-link" href="${paths.standards.list}">Read the standards</a>, or <a class="govuk-link" href="${paths.published.list}">what was published</a>.`,
              })
            : work.map(inspectionCard)
        }
        ${development(training)}
        <h2 class="govuk-heading-m">What others changed since you were last here</h2>
        ${
          changed.length === 0
            ? html`<p class="govuk-body">Nothing has changed.</p>`
            : changed.map(
                ({ inspection, lines }) => html`
                  <h3 class="govuk-heading-s">${inspection.placeName}</h3>
                  ${list(lines)}`,
              )
        }`,
    }
  },
})
