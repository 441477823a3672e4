import { triangulate } from '#modules/fieldwork'
import { inspectionFrame, openInspection } from '#modules/planning'
import { questionsOf, slugOfCode, standardsOf } from '#modules/programmes'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { govukButton, govukInsetText, govukTable } from '#platform/web/govuk.ts'
import { html } from '#platform/web/html.ts'
import type { Page } from '#platform/web/page.ts'
import { progressBar } from '#platform/web/progress-bar.ts'
import { answersOf } from '../queries/answers.ts'
import { answersClosing } from '../queries/answers-closing.ts'
import { evidenceOf } from '../queries/evidence.ts'
import { remarksOn } from '../rules/answer.ts'
import { nextUnanswered, progressOn } from '../rules/progress.ts'
import { reasonsNotToAnswer } from '../rules/reasons-not-to-answer.ts'

/** The standards of an inspection, how far each is answered, and what is to be pointed out. */
export const judgementsPage = ({ db }: { db: Db }): Page => ({
  path: paths.judgements.list(':reference'),
  permission: 'inspections:view',
  audit: 'JUDGEMENTS',

  async get({ params, user }) {
    const reference = params.reference as string
    const open = await openInspection(db, user, reference)
    const { programme, inspection } = open
    const [answers, evidence, closing] = await Promise.all([
      answersOf(db, inspection.id),
      evidenceOf(db, open),
      answersClosing(db, inspection),
    ])
    const closed = reasonsNotToAnswer(closing)
    const all = questionsOf(programme, inspection.level)
    const next = nextUnanswered(all, -1, answers)
    const { standard: term } = programme.programme.terms
    const pointedOut = (standard: string): number =>
      all
        .filter(question => question.standard.code === standard)
        .filter(({ code, prompt }) => {
          const sources = evidence.filter(({ codes }) => codes.includes(code)).map(({ source }) => source)
          return prompt && (remarksOn(answers.get(code), sources.length).length > 0 || triangulate(sources).remark)
        }).length
    const judged = standardsOf(programme, inspection.level).filter(({ basis }) => basis === 'judgement')
    const byCases = standardsOf(programme, inspection.level).filter(({ basis }) => basis === 'cases')
    return {
      ...inspectionFrame(open, 'judgements'),
      heading: 'Judgements',
      title: `Judgements, ${inspection.placeName}`,
      content: html`
        <p class="govuk-body">${progressBar(progressOn(all, answers), 'prompts and questions answered')}</p>
        ${closed.length > 0 && govukInsetText({ text: closed.join('. ') })}
        ${
          closed.length === 0 &&
          next &&
          govukButton({
            text: answers.size === 0 ? 'Start judging' : 'Go on with the next unanswered prompt',
            href: paths.judgements.prompt(reference, slugOfCode(next.standard.code), slugOfCode(next.code)),
          })
        }
        <div class="lantern-scroll" tabindex="0" role="region" aria-label="Progress by ${term}">
        ${govukTable({
          caption: `Progress by ${term}`,
          captionClasses: 'govuk-table__caption--m',
          head: [
            { text: 'Code' },
            { text: `${term.charAt(0).toUpperCase()}${term.slice(1)}` },
            { text: 'Answered' },
            { text: 'Pointed out' },
          ],
          rows: judged.map(standard => {
            const own = all.filter(question => question.standard.code === standard.code)
            const count = pointedOut(standard.code)
            return [
              { text: standard.code },
              {
                html: html`<a class="govuk-link" href="${paths.judgements.standard(reference, slugOfCode(standard.code))}">${standard.name}</a>`,
              },
              { html: progressBar(progressOn(own, answers)) },
              {
                text:
                  count === 0
                    ? 'Nothing'
                    : `${count} ${count === 1 ? 'prompt rests' : 'prompts rest'} on too little evidence`,
              },
            ]
          }),
        })}
        </div>
        ${
          byCases.length > 0 &&
          govukInsetText({
            text: `${byCases.map(({ code, name }) => `${code} ${name}`).join(', ')}: rated from the share of cases that were sufficient, not judged here.`,
          })
        }`,
    }
  },
})
