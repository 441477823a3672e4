import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import type { CaseParams } from './case-params.ts'
import { loadCase } from './load-case.ts'
import { changedWords } from './present-judgement.ts'
import { questionFormId } from './question-form.ts'
import { fieldsOf } from './typed-judgement.ts'

/** Every judgement on a case as it stands, for a page of it that is open elsewhere and looks whether someone changed one. */
export const answersJsonPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.answers(':reference', ':number'),
  permission: 'cases:judge',
  audit: 'CASE_ANSWERS',

  async get({ params, user }) {
    const { open, questions, judgements } = await loadCase(db, user, params)
    const forms = questions.map(({ question }) => {
      const judgement = judgements.get(question.code)
      const words = judgement ? changedWords(judgement, open.names) : 'Nothing saved yet'
      return [
        questionFormId(question),
        { version: judgement?.version ?? 0, words, theirs: fieldsOf(question, judgement) },
      ]
    })
    return {
      download: 'answers.json',
      type: 'application/json',
      inline: true,
      body: JSON.stringify({ forms: Object.fromEntries(forms) }),
    }
  },
})
