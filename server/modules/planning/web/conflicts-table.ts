import { paths } from '#paths'
import { formatShortDay, londonDay } from '#platform/dates.ts'
import { govukTable, govukTag } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { DeclarationInFull } from '../queries/declarations.ts'
import { type ConflictStanding, conflictStanding, standingInWordsOf } from '../rules/conflict.ts'
import type { OpenInspection } from '../rules/inspection.ts'
import { declaredWords } from './declaration.ts'

const colours: Record<ConflictStanding, string> = {
  undeclared: 'govuk-tag--red',
  waiting: 'govuk-tag--yellow',
  clear: 'govuk-tag--green',
  limited: 'govuk-tag--blue',
  removed: 'govuk-tag--grey',
}

const links = (
  { reader, inspection }: OpenInspection,
  username: string,
  declared: DeclarationInFull | undefined,
): Html => {
  const { reference } = inspection
  const link = (href: string, words: string): Html => html`<br><a class="govuk-link" href="${href}">${words}</a>`
  return html`
    ${username === reader.username && link(paths.inspections.declaration(reference), 'Your declaration')}
    ${
      declared?.toDecide &&
      username !== reader.username &&
      reader.permissions.has('conflicts:decide') &&
      link(
        paths.inspections.conflict(reference, username),
        `${declared.decidedAt ? 'Decide again' : 'Decide'} on ${declared.name}`,
      )
    }`
}

/** Who has declared what about conflicts of interest, and what was decided; what a conflict is, only those who decide read. */
export const conflictsTable = (open: OpenInspection, declarations: ReadonlyMap<string, DeclarationInFull>): Html => {
  const members = new Map(open.team.map(({ username, name }) => [username, name]))
  const gone = [...declarations.values()].filter(
    each => conflictStanding(each) === 'removed' && !members.has(each.username),
  )
  const everyone = [...members, ...gone.map(({ username, name }): [string, string] => [username, name])]
  if (everyone.length === 0) return html``
  return html`
    <div class="lantern-scroll" tabindex="0" role="region" aria-label="Conflicts of interest">
    ${govukTable({
      caption: 'Conflicts of interest',
      captionClasses: 'govuk-table__caption--m',
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [{ text: 'Who' }, { text: 'Declared' }, { text: 'Where it stands' }],
      rows: everyone.map(([username, name]) => {
        const declared = declarations.get(username)
        return [
          { text: name },
          {
            text: declared
              ? `${declaredWords[declared.kind]}, ${formatShortDay(londonDay(declared.declaredAt))}`
              : 'Nothing yet',
          },
          {
            html: html`${govukTag({ text: standingInWordsOf(declared), classes: `${colours[conflictStanding(declared)]} lantern-tag` })}${links(open, username, declared)}`,
          },
        ]
      }),
    })}
    </div>`
}
