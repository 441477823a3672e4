import { paths } from '#paths'
import { roleNames } from '#permissions'
import type { User } from '#platform/auth/user.ts'
import { formatDay, londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { govukInsetText, govukSummaryList, govukTable, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { findPerson, type Need, needsOf, type WholePerson } from '../queries/development.ts'
import { namesOfPeople } from '../queries/people.ts'
import { languageNames } from '../rules/languages.ts'
import { reasonsNotToReadFile } from '../rules/person.ts'
import { inspectsByRole, isAssessorOn, reasonsNotToDeploy, stageNames, stages } from '../rules/training.ts'
import { certificateTag } from './present-training.ts'

/** Something that a later module shows on the page of a person, to whoever may read their file: their work, and what came of it. */
export type PersonSection = (db: Db, username: string, today: string) => Promise<Html>

/** A person of the inspectorate: what everyone may know, and to those who may read it their training, work and development. */
export const personPage = ({ db }: { db: Db }, sections: readonly PersonSection[]): Page => ({
  path: paths.people.show(':username'),
  permission: 'people:view',
  audit: 'PERSON',

  async get({ params, user, act }) {
    const username = params.username as string
    const person = await findPerson(db, username)
    if (!person) throw new NotFound(`person ${username}`)
    const today = londonDay(act.when)
    const closed = reasonsNotToReadFile(user, username)
    return {
      heading: person.name,
      title: `${person.name}, People`,
      place: 'people',
      backLink: paths.people.list,
      content: html`
        ${person.leftAt && govukInsetText({ text: `Left the inspectorate on ${formatDay(londonDay(person.leftAt))}.` })}
        ${facts(person, today)}
        ${user.permissions.has('people:manage') && !person.leftAt && manageLinks(person, user)}
        ${closed.map(text => html`<p class="govuk-body">${text}.</p>`)}
        ${closed.length === 0 && (await file(db, { person, user, today, sections }))}`,
    }
  },
})

const facts = (person: WholePerson, today: string): Html =>
  govukSummaryList({
    rows: [
      { key: { text: 'Roles' }, value: { text: person.roles.map(role => roleNames[role]).join(', ') } },
      { key: { text: 'Base' }, value: { text: person.base || 'Not recorded' } },
      {
        key: { text: 'Languages' },
        value: { text: ['English', ...person.languages.map(language => languageNames[language])].join(', ') },
      },
      {
        key: { text: 'Messages' },
        value: {
          text: person.email
            ? `Go to ${person.email}`
            : 'None reach this person: no email address is known. Whoever manages people can enter one, and one that the organisation’s sign-in gives is taken over',
        },
      },
      ...(person.about ? [{ key: { text: 'Known for' }, value: { text: person.about } }] : []),
      ...(isAssessorOn(person.assessorships, today)
        ? [{ key: { text: 'Qualified assessor' }, value: { text: 'Yes: may assure practice and certificates' } }]
        : []),
    ],
  })

const manageLinks = ({ username, name }: WholePerson, user: User): Html => html`
  <p class="govuk-body">
    <a class="govuk-link" href="${paths.people.part(username, 'change')}">Change what is known of ${name}</a>
    ${username !== user.username && html`<br><a class="govuk-link" href="${paths.people.part(username, 'leaving')}">Say that ${name} has left</a>`}
  </p>`

const file = async (
  db: Db,
  {
    person,
    user,
    today,
    sections,
  }: { person: WholePerson; user: User; today: string; sections: readonly PersonSection[] },
): Promise<Html> => {
  const [needs, names, ...others] = await Promise.all([
    needsOf(db, person.username),
    namesOfPeople(db),
    ...sections.map(section => section(db, person.username, today)),
  ])
  const develops = user.permissions.has('people:develop') && !person.leftAt
  const link = (href: string, words: string): Html =>
    html`<p class="govuk-body"><a class="govuk-link" href="${href}">${words}</a></p>`
  return html`
    ${training(person, today, names)}
    ${develops && link(paths.people.part(person.username, 'training'), 'Record training and assessors')}
    ${others}
    ${needsTable(needs, today)}
    ${develops && link(paths.people.part(person.username, 'needs'), 'Record development needs')}
    <h2 class="govuk-heading-m">Quality assurance</h2>
    <p class="govuk-body">Results of dip samples and benchmarking will stand here. This service does not record them yet.</p>`
}

const training = (person: WholePerson, today: string, names: ReadonlyMap<string, string>): Html => {
  const inspects = inspectsByRole(person.roles)
  if (!inspects && person.finished.length === 0)
    return html`
      <h2 class="govuk-heading-m">Training</h2>
      <p class="govuk-body">The training of inspectors is not asked of these roles.</p>`
  const reasons = reasonsNotToDeploy(person, { inspects })
  return html`
    <div class="lantern-scroll" tabindex="0" role="region" aria-label="Training">
    ${govukTable({
      caption: 'Training',
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [{ text: 'Stage' }, { text: 'Where it stands' }, { text: 'Assured by' }],
      rows: stages.map(stage => {
        const done = person.finished.find(each => each.stage === stage)
        const since = done?.startedOn ? `${formatDay(done.startedOn)} to ` : ''
        return [
          { text: stageNames[stage] },
          stage === 'certificate'
            ? { html: certificateTag(person, today) }
            : done
              ? { text: `${since}${formatDay(done.doneOn)}` }
              : { html: govukTag({ text: 'Not finished', classes: 'govuk-tag--grey lantern-tag' }) },
          {
            text: done?.assessor
              ? (names.get(done.assessor) ?? done.assessor)
              : stage === 'initial-training'
                ? 'Not assured'
                : 'Nobody yet',
          },
        ]
      }),
    })}
    </div>
    ${
      reasons.length > 0
        ? govukInsetText({
            html: html`Cannot be put on a live inspection as an inspector: ${reasons.join('; ')}. Source: quality assurance page of the inspectorate.`,
          })
        : html`<p class="govuk-body">Can be put on live inspections.</p>`
    }`
}

const needsTable = (needs: readonly Need[], today: string): Html =>
  needs.length === 0
    ? html`
      <h2 class="govuk-heading-m">Development needs</h2>
      <p class="govuk-body">None is recorded.</p>`
    : html`
      <div class="lantern-scroll" tabindex="0" role="region" aria-label="Development needs">
      ${govukTable({
        caption: 'Development needs',
        captionClasses: 'govuk-table__caption--m',
        classes: 'lantern-table',
        firstCellIsHeader: true,
        head: [{ text: 'What' }, { text: 'Agreed' }, { text: 'By' }, { text: 'Where it stands' }],
        rows: needs.map(({ need, agreedOn, dueOn, metOn }) => [
          { text: need },
          { text: formatDay(agreedOn) },
          { text: formatDay(dueOn) },
          {
            html: metOn
              ? govukTag({ text: `Met on ${formatDay(metOn)}`, classes: 'govuk-tag--green lantern-tag' })
              : dueOn < today
                ? govukTag({ text: 'Overdue', classes: 'govuk-tag--red lantern-tag' })
                : govukTag({ text: 'Open', classes: 'govuk-tag--blue lantern-tag' }),
          },
        ]),
      })}
      </div>`
