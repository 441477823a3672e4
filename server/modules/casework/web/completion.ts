import { z } from 'zod'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { filled } from '#platform/web/filled.ts'
import { parseForm } from '#platform/web/form.ts'
import type { Page } from '#platform/web/page.ts'
import type { Answer } from '#platform/web/view.ts'
import { completeCase, reopenCase } from '../actions/complete-case.ts'
import { openCase } from '../queries/open-case.ts'
import { caseView } from './case.ts'
import type { CaseParams } from './case-params.ts'

const reopening = z.object({ reason: filled('Enter why the case is reopened') })

/** Completes a case, or opens it again (CASE-09). Opened by itself, it leads to the case. */
export const completionPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.completion(':reference', ':number'),
  permission: 'cases:judge',
  audit: 'CASE_COMPLETION',

  async get({ params: { reference, number }, user }) {
    await openCase(db, user, reference, number)
    return { redirect: `${paths.cases.show(reference, number)}#completion` }
  },

  async post(visit): Promise<Answer> {
    const { params, user, act, body } = visit
    const open = await openCase(db, user, params.reference, params.number)
    const here = paths.cases.show(params.reference, params.number)
    try {
      if (body.intent !== 'reopen') {
        await completeCase(db, act, open)
        return { redirect: paths.cases.list(params.reference), notice: `Case ${params.number} is completed` }
      }
      const parsed = parseForm(reopening, body)
      if (!parsed.ok) return { ...(await caseView(db, visit)), errors: parsed.errors }
      await reopenCase(db, act, open, parsed.values.reason)
      return { redirect: here, notice: `Case ${params.number} is open again` }
    } catch (error) {
      if (!(error instanceof Conflict)) throw error
      const errors = errorsOf(error.reasons.map(text => ({ field: 'completion', text })))
      return { ...(await caseView(db, visit)), errors, status: 409 }
    }
  },
})
