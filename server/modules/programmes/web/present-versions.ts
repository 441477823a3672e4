import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { type Html, html } from '#platform/web/html.ts'
import { getProgramme, getVersions } from '../queries.ts'
import { type VersionInEffect, versionsInEffect } from '../rules/versions-in-effect.ts'
import type { Reading } from './reading.ts'

/** The versions of a programme and how each stands today, the newest first. */
export const loadVersions = async (db: Db, id: string, today: string): Promise<VersionInEffect[]> => {
  const rows = await getVersions(db, id)
  const contents = await Promise.all(rows.map(({ version }) => getProgramme(db, id, version)))
  return versionsInEffect(
    contents.map(({ programme }) => programme),
    today,
  )
}

/** The version that is in effect, or else the newest there is. */
export const versionToRead = (versions: readonly VersionInEffect[]): string | undefined =>
  (versions.find(({ state }) => state === 'current') ?? versions[0])?.version

/** When a version is in effect, in words. */
export const effectInWords = ({ text, day }: Reading, { from, until, state }: VersionInEffect): string => {
  if (state === 'past' && until !== undefined && from <= until) return text.version.past(day(from), day(until))
  if (state === 'past') return text.version.never
  const words = state === 'current' ? text.version.current(day(from)) : text.version.coming(day(from))
  return until === undefined ? words : `${words} ${text.state.until(day(until))}`
}

/** Every version with a link and its dates. */
export const versionList = (reading: Reading, versions: readonly VersionInEffect[]): Html => {
  const { id } = reading.programme.programme
  return html`
    <ul class="govuk-list">
      ${versions.map(each => {
        const { version } = each
        const link = paths.standards.programme(id, version)
        return html`<li><a class="govuk-link" href="${link}">${reading.text.version.name(version)}<span class="govuk-visually-hidden">, ${reading.quote(reading.programme.programme.name)}</span></a>: ${effectInWords(reading, each)}</li>`
      })}
    </ul>`
}
