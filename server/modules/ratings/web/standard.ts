import { triangulate } from '#modules/fieldwork'
import { inspectionFrame, openInspection } from '#modules/planning'
import { type Question, questionsOf, slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { NotFound } from '#platform/errors.ts'
import { govukTaskList } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { progressBar } from '#platform/web/progress-bar.ts'
import { answersOf } from '../queries/answers.ts'
import { evidenceOf } from '../queries/evidence.ts'
import { type Answer, remarksOn } from '../rules/answer.ts'
import { progressOn } from '../rules/progress.ts'

const state = (answer: Answer | undefined) => {
  if (answer?.answer === 'yes') return { tag: { text: 'Yes', classes: 'govuk-tag--green' } }
  if (answer?.answer === 'no') return { tag: { text: 'No', classes: 'govuk-tag--orange' } }
  return { tag: { text: answer?.reasons ? 'Begun' : 'Not answered', classes: 'govuk-tag--grey' } }
}

/** One standard: its key questions and prompts, with the answers so far and what is to be pointed out. */
export const standardPage = ({ db }: { db: Db }): Page => ({
  path: paths.judgements.standard(':reference', ':standard'),
  permission: 'inspections:view',
  audit: 'JUDGEMENTS_STANDARD',

  async get({ params, user }) {
    const { reference, standard: slug } = params as { reference: string; standard: string }
    const open = await openInspection(db, user, reference)
    const { programme, inspection } = open
    const own = questionsOf(programme, inspection.level).filter(({ standard }) => slugOfCode(standard.code) === slug)
    const standard = own[0]?.standard
    if (!standard) throw new NotFound(`standard ${slug}`)
    const [answers, evidence] = await Promise.all([answersOf(db, inspection.id), evidenceOf(db, open)])
    const { keyQuestion: term } = programme.programme.terms

    const item = ({ code, text, prompt }: Question) => {
      const sources = evidence.filter(({ codes }) => codes.includes(code)).map(({ source }) => source)
      const { remark } = triangulate(sources)
      const remarks = [...remarksOn(answers.get(code), sources.length), ...(prompt && remark ? [remark] : [])]
      return {
        title: { text: prompt ? `${code} ${text}` : `${code} Answer to the ${term}` },
        href: paths.judgements.prompt(reference, slug, slugOfCode(code)),
        hint: remarks.length > 0 ? { text: remarks.join('. ') } : undefined,
        status: state(answers.get(code)),
      }
    }
    return {
      ...inspectionFrame(open, 'judgements'),
      caption: `${standard.code} of ${programme.programme.name}`,
      heading: standard.name,
      title: `${standard.code} ${standard.name}, ${inspection.placeName}`,
      backLink: paths.judgements.list(reference),
      content: html`
        <p class="govuk-body-l">${standard.statement.text}</p>
        ${standard.note && html`<p class="govuk-body">${standard.note.text}</p>`}
        <p class="govuk-body">${progressBar(progressOn(own, answers))}</p>
        ${standard.keyQuestions.map(
          keyQuestion => html`
            <h2 class="govuk-heading-m">${keyQuestion.code} ${keyQuestion.text}</h2>
            ${govukTaskList({
              idPrefix: `q-${slugOfCode(keyQuestion.code)}`,
              items: own.filter(question => question.keyQuestion.code === keyQuestion.code).map(item),
            })}`,
        )}`,
    }
  },
})
