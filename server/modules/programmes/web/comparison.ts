import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukInsetText } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { getProgramme, getVersions } from '../queries.ts'
import { compareProgrammes } from '../rules/compare.ts'
import { compareVersions } from '../rules/versions.ts'
import { compareForm } from './compare-form.ts'
import { differenceCounts, differenceList } from './difference-list.ts'
import type { VersionParams } from './programme.ts'
import { readingOf } from './reading.ts'

interface ComparisonParams extends VersionParams {
  other: string
}

/** What differs between two versions, line by line, from the older to the newer whichever is named first (PROG-06). */
export const comparisonPage = ({ db }: { db: Db }): Page<ComparisonParams> => ({
  path: paths.standards.compare(':programme', ':version', ':other'),
  permission: 'public',
  audit: 'STANDARDS_COMPARISON',

  async get({ params, language }) {
    const { programme: id, version, other } = params
    const [from, to] = [version, other].sort(compareVersions) as [string, string]
    const [older, newer] = await Promise.all([getProgramme(db, id, from), getProgramme(db, id, to)])
    const versions = await getVersions(db, id)
    const { text, quote, title } = readingOf(newer, language)
    const { name, changes } = newer.programme
    const differences = compareProgrammes(older, newer)
    return {
      heading: text.compare.title(from, to),
      caption: quote(name),
      title: title(({ compare }) => `${name}: ${compare.title(from, to)}`),
      place: 'standards',
      backLink: paths.standards.programme(id, to),
      content: html`
        <div class="lantern-reading">
          ${text.language && govukInsetText({ text: text.language })}
          <p class="govuk-body-l">${differenceCounts(text, differences)}</p>
          ${to !== from && html`<p class="govuk-body">${text.version.changes}: ${quote(changes)}</p>`}
          ${differences.length > 0 && html`<p class="govuk-body">${text.compare.explained}</p>`}
          ${differenceList(text, differences, quote)}
          <h2 class="govuk-heading-m" id="choose">${text.compare.heading}</h2>
          ${compareForm({ programme: id, versions: versions.map(each => each.version), chosen: { from, to }, text })}
        </div>`,
    }
  },
})
