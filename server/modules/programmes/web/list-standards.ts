import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { type ListedProgramme, listProgrammes } from '../queries.ts'
import type { VersionInEffect } from '../rules/versions-in-effect.ts'
import { facts, quotedParagraph } from './blocks.ts'
import { statusToday } from './present-status.ts'
import { loadVersions, versionList, versionToRead } from './present-versions.ts'
import { type Reading, readingOf } from './reading.ts'
import { standardsText } from './text.ts'

const ratings = ({ programme, text, quote }: Reading): Html =>
  programme.ratings
    ? html`${text.list.rates} ${quote(programme.ratings.scale.map(({ name }) => name).join(', '))}`
    : html`${text.list.ratesNothing}`

interface Listed {
  listed: ListedProgramme
  versions: VersionInEffect[]
}

const programmeBlock = ({ listed, versions }: Listed, language: Language, today: string): Html => {
  const reading = readingOf(listed.content, language)
  const { text, lang } = reading
  const { id, name, version, content } = listed
  return html`
    <h2 class="govuk-heading-m"><a class="govuk-link" href="${paths.standards.programme(id, versionToRead(versions) ?? version)}"${lang}>${name}</a></h2>
    ${quotedParagraph(reading, content.programme.summary)}
    ${facts([
      [text.list.today, statusToday(reading, today)],
      [text.list.inspects, content.programme.levels.map(({ inspects }) => text.places[inspects]).join('. ')],
      [text.list.ratings, ratings(reading)],
      [text.list.versions, versionList(reading, versions)],
    ])}`
}

/** Every programme: what it inspects, how it stands today, and its versions, for anyone to read (PROG-07, PROG-09). */
export const listStandardsPage = ({ db }: { db: Db }): Page => ({
  path: paths.standards.list,
  permission: 'public',
  audit: 'STANDARDS',

  async get({ language, act, user }) {
    const text = inLanguage(standardsText, language)
    const today = londonDay(act.when)
    const all = await listProgrammes(db, today)
    const programmes = await Promise.all(
      all.map(async listed => ({ listed, versions: await loadVersions(db, listed.id, today) })),
    )
    const manages = user.permissions.has('programmes:manage')
    return {
      heading: text.list.heading,
      place: 'standards',
      content: html`
        <div class="lantern-reading">
          <p class="govuk-body-l">${text.list.lead}</p>
          ${text.language && govukInsetText({ text: text.language })}
          ${manages && govukButton({ text: text.list.manage, href: paths.programmes.manage, classes: 'govuk-button--secondary' })}
          ${programmes.length === 0 && html`<p class="govuk-body">${text.list.none}</p>`}
          ${programmes.map(programme => programmeBlock(programme, language, today))}
        </div>`,
    }
  },
})
