import { paths } from '#paths'
import { londonDay } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { getProgramme } from '../queries.ts'
import type { VersionInEffect } from '../rules/versions-in-effect.ts'
import { compareForm } from './compare-form.ts'
import { effectInWords, loadVersions, versionList, versionToRead } from './present-versions.ts'
import { type Reading, readingOf } from './reading.ts'
import { aboutSection } from './sections/about.ts'
import { casesSection } from './sections/cases.ts'
import { evidenceSection } from './sections/evidence.ts'
import { lettersSection } from './sections/letters.ts'
import { meetingsSection } from './sections/meetings.ts'
import { ratingsSection } from './sections/ratings.ts'
import { reportSection } from './sections/report.ts'
import type { Section } from './sections/section.ts'
import { sourcesSection } from './sections/sources.ts'
import { standardsSection } from './sections/standards.ts'
import { surveysSection } from './sections/surveys.ts'
import { teamSection } from './sections/team.ts'
import { timelineSection } from './sections/timeline.ts'
import { wordingNotice, wordingSection } from './sections/wording.ts'

export interface VersionParams extends Record<string, string> {
  programme: string
  version: string
}

/** Says, on a version that is not in effect today, which is. */
export const versionNotice = ({ programme, text }: Reading, versions: readonly VersionInEffect[]): Html | false => {
  const { id, version } = programme.programme
  const current = versions.find(({ state }) => state === 'current')?.version
  if (current === undefined || current === version) return false
  return govukInsetText({
    html: html`<a class="govuk-link" href="${paths.standards.programme(id, current)}">${text.version.notCurrent(current)}</a>`,
  })
}

const versionsSection = (reading: Reading, versions: readonly VersionInEffect[]): Section => {
  const { programme, text } = reading
  const { id, version } = programme.programme
  const names = versions.map(each => each.version)
  const other = names[names.indexOf(version) + 1] ?? names.at(-1)
  return {
    id: 'versions',
    heading: text.list.versions,
    content: html`
      ${versionList(reading, versions)}
      <h3 class="govuk-heading-m">${text.compare.heading}</h3>
      ${compareForm({ programme: id, versions: names, chosen: { from: other, to: version }, text })}`,
  }
}

const sectionsOf = (reading: Reading, versions: readonly VersionInEffect[], today: string): Section[] => {
  const own = versions.find(({ version }) => version === reading.programme.programme.version)
  return [
    aboutSection(reading, today, own ? effectInWords(reading, own) : ''),
    standardsSection(reading),
    ratingsSection(reading),
    timelineSection(reading),
    teamSection(reading),
    evidenceSection(reading),
    meetingsSection(reading),
    casesSection(reading),
    surveysSection(reading),
    lettersSection(reading),
    reportSection(reading),
    wordingSection(reading),
    sourcesSection(reading),
    versionsSection(reading, versions),
  ]
}

/** One version of a programme, all of it, for anyone to read (PROG-09). */
export const programmePage = ({ db }: { db: Db }): Page<VersionParams> => ({
  path: paths.standards.programme(':programme', ':version'),
  permission: 'public',
  audit: 'STANDARDS_PROGRAMME',

  async get({ params, language, act }) {
    const today = londonDay(act.when)
    const programme = await getProgramme(db, params.programme, params.version)
    const versions = await loadVersions(db, params.programme, today)
    const reading = readingOf(programme, language)
    const { text } = reading
    const { name, version } = programme.programme
    const sections = sectionsOf(reading, versions, today)
    return {
      heading: reading.quote(name),
      caption: text.version.name(version),
      title: reading.title(words => `${name}, ${words.version.name(version)}`),
      place: 'standards',
      backLink: paths.standards.list,
      content: html`
        <div class="lantern-reading">
          ${text.language && govukInsetText({ text: text.language })}
          ${versionNotice(reading, versions)}
          ${wordingNotice(reading)}
          <nav aria-labelledby="contents">
            <h2 class="govuk-heading-s" id="contents">${text.contents}</h2>
            <ul class="govuk-list">
              ${sections.map(({ id, heading }) => html`<li><a class="govuk-link" href="#${id}">${heading}</a></li>`)}
            </ul>
          </nav>
          ${sections.map(({ id, heading, content }) => html`<section><h2 class="govuk-heading-l" id="${id}">${heading}</h2>${content}</section>`)}
        </div>`,
    }
  },
})

/** An address that lasts: leads to the version of a programme that is in effect. */
export const programmeInEffectPage = ({ db }: { db: Db }): Page => ({
  path: paths.standards.inEffect(':programme'),
  permission: 'public',
  audit: 'STANDARDS_PROGRAMME_IN_EFFECT',

  async get({ params, act }) {
    const id = params.programme as string
    const version = versionToRead(await loadVersions(db, id, londonDay(act.when)))
    const { programme } = await getProgramme(db, id, version)
    return { redirect: paths.standards.programme(id, programme.version) }
  },
})
