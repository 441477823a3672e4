import type { OpenInspection } from '#modules/planning'
import { questionsOf, slugOfCode, standardsOf } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukSummaryList } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { progressBar } from '#platform/web/progress-bar.ts'
import { answersOf } from '../queries/answers.ts'
import { progressOn } from '../rules/progress.ts'

/** How far the judging of an inspection is, standard by standard, for its overview. */
export const overviewProgress = async (db: Db, { inspection, programme }: OpenInspection): Promise<Html | null> => {
  const all = questionsOf(programme, inspection.level)
  if (all.length === 0) return null
  const answers = await answersOf(db, inspection.id)
  const judged = standardsOf(programme, inspection.level).filter(({ basis }) => basis === 'judgement')
  return html`
    <h2 class="govuk-heading-m">Judgements</h2>
    ${govukSummaryList({
      rows: judged.map(({ code, name }) => ({
        key: {
          html: html`<a class="govuk-link" href="${paths.judgements.standard(inspection.reference, slugOfCode(code))}">${code} ${name}</a>`,
        },
        value: {
          html: progressBar(
            progressOn(
              all.filter(question => question.standard.code === code),
              answers,
            ),
          ),
        },
      })),
    })}`
}
