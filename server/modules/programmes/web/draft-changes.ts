import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { compareProgrammes, type Difference } from '../rules/compare.ts'
import { keyQuestionsOf, promptsOf, standardsOf } from '../rules/lookups.ts'
import type { Programme } from '../schema/index.ts'
import { scrolling } from './blocks.ts'
import { differenceCounts, differenceList, differencesBySection } from './difference-list.ts'
import { standardsText } from './text.ts'

const text = standardsText.en

const summary = (differences: readonly Difference[], against: string): Html => {
  const count = (own: readonly Difference[], kind: Difference['kind']) => ({
    text: String(own.filter(each => each.kind === kind).length),
    format: 'numeric',
  })
  const caption = `Lines that differ from version ${against}`
  const table = govukTable({
    caption,
    captionClasses: 'govuk-table__caption--s',
    firstCellIsHeader: true,
    head: [
      { text: 'Part' },
      { text: 'Added', format: 'numeric' },
      { text: 'Removed', format: 'numeric' },
      { text: 'Changed', format: 'numeric' },
    ],
    rows: differencesBySection(differences).map(([section, own]) => [
      { html: html`<a class="govuk-link" href="#${section}">${text.compare.sections[section]}</a>` },
      count(own, 'added'),
      count(own, 'removed'),
      count(own, 'changed'),
    ]),
  })
  return scrolling(caption, table)
}

const newProgramme = (programme: Programme): Html => html`
  <p class="govuk-body">This is a new programme. There is no version of it to compare with. It has ${standardsOf(programme).length} standards, ${keyQuestionsOf(programme).length} key questions and ${promptsOf(programme).length} prompts.</p>`

/** What a draft changes against the newest version there is: summarised, then line by line. */
export const draftChanges = (draft: Programme, newest: Programme | undefined): Html => {
  if (!newest) return newProgramme(draft)
  const differences = compareProgrammes(newest, draft)
  const against = newest.programme.version
  return html`
    <p class="govuk-body-l">Against version ${against}: ${differenceCounts(text, differences)}</p>
    ${differences.length > 0 && summary(differences, against)}
    ${differenceList(text, differences, words => words)}`
}
