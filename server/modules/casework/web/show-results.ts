import { namesOfPeople } from '#modules/people'
import { inspectionFrame, openInspection } from '#modules/planning'
import { samplesAt } from '#modules/sampling'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { codedItems } from '../queries/coded-items.ts'
import { liveFigures } from '../queries/figures.ts'
import { caseGrid } from '../rules/case-grid.ts'
import { resultsOfCodes } from './results-codes.ts'
import { resultsByGroups } from './results-groups.ts'
import { completedWords, resultsByQuestion } from './results-table.ts'
import { unfinishedTable } from './unfinished-table.ts'

/** What the cases say as they are completed: by question, by group, coded interviews; and who has the unfinished (CASE-08, CASE-09). */
export const showResultsPage = ({ db }: { db: Db }): Page => ({
  path: paths.results.show(':reference'),
  permission: 'results:view',
  audit: 'CASE_RESULTS',

  async get({ params, user, query }) {
    const open = await openInspection(db, user, params.reference as string)
    const { inspection, programme } = open
    const [sample] = samplesAt(programme, inspection.level)
    if (!sample) throw new NotFound(`results of ${inspection.reference}: no case is inspected at its level`)
    const { interview } = programme.cases
    const [{ figures, cases, answers, answersOf }, names, counts] = await Promise.all([
      liveFigures(db, open),
      namesOfPeople(db),
      codedItems(db, inspection.id, interview?.codes.map(({ id }) => id) ?? []),
    ])
    const { rows } = caseGrid(programme, inspection.fieldwork, cases, answersOf)
    const { reference } = inspection
    const proportions = { proportions: sample.proportions }
    return {
      ...inspectionFrame(open, 'results'),
      heading: 'Results of the cases',
      title: `Results, ${inspection.placeName}`,
      content: html`
        <p class="govuk-body-l">${completedWords(figures)}</p>
        <p class="govuk-body"><a class="govuk-link" href="${paths.results.headlines(reference)}">Headline findings</a></p>
        ${
          figures.completed === 0
            ? html`<p class="govuk-body">Results stand here as soon as a case is completed. ${open.reader.permissions.has('cases:view') && html`<a class="govuk-link" href="${paths.cases.list(reference)}">Go to the cases</a>`}</p>`
            : html`
              <h2 class="govuk-heading-m">By question</h2>
              ${resultsByQuestion(programme, figures)}
              ${resultsByGroups({ reference, programme, proportions, answers, asked: query.by })}
              ${interview && resultsOfCodes(interview, counts)}`
        }
        ${rows.length > 0 && unfinishedTable(rows, names)}`,
    }
  },
})
