import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { decideExclusion } from '../actions/decide-exclusion.ts'
import { requestExclusion } from '../actions/request-exclusion.ts'
import { caseSetting, type OpenCase } from '../queries/case-setting.ts'
import { closingOf } from '../queries/closing.ts'
import { listOfDraw } from '../queries/list-of-draw.ts'
import { openSample } from '../queries/samples.ts'
import { reasonsNotToLeaveOut, reasonsNotToReplace } from '../rules/reasons-not-to-exclude.ts'
import { caseExclusion } from './case-exclusion.ts'
import { caseHistory } from './case-history.ts'
import { caseLinks, caseStateTag } from './case-state-tag.ts'
import { caseSummary } from './case-summary.ts'

export interface CaseParams extends Record<string, string> {
  reference: string
  sample: string
  id: string
}

const asked = z.object({
  askedForBy: filled('Enter who asks, with name and role', 200),
  reason: filled('Enter why the case should be excluded'),
})

const decided = z.object({
  request: z.uuid(),
  decision: z.enum(['grant', 'refuse'], 'Select whether the case is left out'),
  decisionReason: filled('Enter the reason for the decision'),
})

/**
 * A case of a sample: who it is about, its questions and why, what was asked for and decided, and the forms for that (SAMP-10).
 * That it was shown is on the record with the case in it.
 */
export const casePage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.samples.case(':reference', ':sample', ':id'),
  permission: 'sample:view',
  audit: 'SAMPLE_CASE',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openSample(db, user, params.reference, params.sample)
    const here = paths.samples.case(params.reference, params.sample, params.id)
    try {
      if (body.intent === 'decide') {
        const parsed = parseForm(decided, body)
        if (!parsed.ok) return view(db, visit, parsed.errors)
        const { request, decision, decisionReason } = parsed.values
        const granted = decision === 'grant'
        await decideExclusion(db, act, open, { caseId: params.id, request, granted, reason: decisionReason })
        return {
          redirect: here,
          notice: granted ? 'The case is left out of the sample' : 'The case stays in the sample',
        }
      }
      const parsed = parseForm(asked, body)
      if (!parsed.ok) return view(db, visit, parsed.errors)
      await requestExclusion(db, act, open, { caseId: params.id, ...parsed.values })
      return { redirect: here, notice: 'The request is recorded' }
    } catch (error) {
      if (error instanceof Conflict) return view(db, visit, undefined, error.reasons)
      throw error
    }
  },
})

const typedFrom = (body: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )

/** What the lead inspector does next with a case that has to be left out, or has been. */
const nextStep = (open: OpenCase, href: string): Html | false => {
  if (reasonsNotToReplace(open).length === 0) return govukButton({ text: 'Choose a substitute', href })
  return (
    reasonsNotToLeaveOut(open).length === 0 &&
    html`<p class="govuk-body"><a class="govuk-link" href="${href}">Leave this case out because it should have been excluded</a></p>`
  )
}

const view = async (
  db: Db,
  { params, user, act, body, csrf }: Visit<CaseParams>,
  errors?: FormErrors,
  refused: readonly string[] = [],
): Promise<View> => {
  const sample = await openSample(db, user, params.reference, params.sample)
  const { inspection, programme } = sample
  const open = await caseSetting(db, sample, act, params.id, await closingOf(db, inspection.id))
  const { sampled, draw } = open
  const { cases } = await listOfDraw(db, sample, draw)
  const listed = cases.find(({ line }) => line === sampled.line)
  const addressOf = (id: string) => paths.samples.case(params.reference, params.sample, id)
  const conflict = refused.map(text => ({ text, href: '#case' }))
  return {
    ...inspectionFrame(sample, 'sample'),
    heading: `Case ${sampled.crn}`,
    caption: sample.sample.name,
    title: `Case ${sampled.crn}, ${inspection.placeName}`,
    backLink: paths.samples.show(params.reference, params.sample),
    errors: conflict.length > 0 ? { list: conflict, field: {} } : errors,
    status: conflict.length > 0 ? 409 : undefined,
    content: html`
      <div id="case" tabindex="-1">
        <p class="govuk-body">${caseStateTag(sampled)}${caseLinks(sampled, addressOf)}</p>
        ${open.isOfSample ? '' : html`<p class="govuk-body">This case is of draw ${draw.number}. The sample has been drawn again since.</p>`}
        ${nextStep(open, paths.samples.substitute(params.reference, params.sample, params.id))}
      </div>
      ${caseSummary(sampled, listed, programme, sample.sample)}
      ${caseHistory(open)}
      ${caseExclusion({ csrf, open, typed: typedFrom(body), errors })}`,
  }
}
