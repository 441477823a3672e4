import { namesOfPeople } from '#modules/people'
import { openInspection } from '#modules/planning'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { findAnswer } from '../queries/answers.ts'
import { findQuestion, type QuestionParams } from './find-question.ts'

/** The answer as it stands, for a page that is open elsewhere and looks whether someone changed it. */
export const answerJsonPage = ({ db }: { db: Db }): Page<QuestionParams> => ({
  path: paths.judgements.answer(':reference', ':standard', ':prompt'),
  permission: 'inspections:view',
  audit: 'JUDGEMENTS_ANSWER',

  async get({ params, user }) {
    const open = await openInspection(db, user, params.reference)
    const { question } = findQuestion(open, params)
    const [answer, names] = await Promise.all([findAnswer(db, open.inspection.id, question.code), namesOfPeople(db)])
    const words =
      answer && `${names.get(answer.changedBy) ?? answer.changedBy} changed this at ${londonTime(answer.changedAt)}`
    const theirs = { answer: answer?.answer ?? '', reasons: answer?.reasons ?? '' }
    return {
      download: 'answer.json',
      type: 'application/json',
      inline: true,
      body: JSON.stringify({ version: answer?.version ?? 0, words: words ?? 'Nothing saved yet', theirs }),
    }
  },
})
