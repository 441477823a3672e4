import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { Conflict } from '#platform/errors.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { filled } from '#platform/web/filled.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import { govukInsetText } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import { keptText } from '#platform/web/kept-form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { leaveOut } from '../actions/leave-out.ts'
import { substitute } from '../actions/substitute.ts'
import { caseSetting, type OpenCase } from '../queries/case-setting.ts'
import { closingOf } from '../queries/closing.ts'
import { type Draw, findDraw } from '../queries/draws.ts'
import { listOfDraw } from '../queries/list-of-draw.ts'
import { type OpenSample, openSample } from '../queries/samples.ts'
import { findSubstitutes } from '../queries/substitutes.ts'
import { caseInWords } from '../rules/case-in-words.ts'
import { kindNames } from '../rules/kind-names.ts'
import { reasonsNotToLeaveOut, reasonsNotToReplace } from '../rules/reasons-not-to-exclude.ts'
import { reasonsNotToPrefer } from '../rules/reasons-not-to-prefer.ts'
import type { CaseParams } from './case.ts'
import { caseLinks, caseStateTag } from './case-state-tag.ts'
import { leaveOutForm, noSubstitute, substituteForm } from './substitute-form.ts'

const leftOut = z.object({ reason: filled('Enter why the case should have been excluded') })

const chosen = z.object({
  line: z.coerce.number('Select the case that takes its place').int().min(2),
  reason: z.string().trim().max(2000, 'Shorten it to 2,000 characters or fewer').default(''),
})

/** A case with the sample it is of, and what a substitute is found by. */
interface Loaded {
  sample: OpenSample
  open: OpenCase
}

/**
 * Leaves a case out that should have been excluded, and puts a comparable one in its place (SAMP-11; DIPP manual 6.1). A case
 * that was left out already, because a request was granted, only needs its substitute.
 */
export const substitutePage = ({ db }: { db: Db }): Page<CaseParams> => {
  const load = async ({ params, user, act }: Visit<CaseParams>): Promise<Loaded> => {
    const sample = await openSample(db, user, params.reference, params.sample)
    return { sample, open: await caseSetting(db, sample, act, params.id, await closingOf(db, sample.inspection.id)) }
  }

  const substitutesOf = async ({ sample, open }: Loaded) => {
    const draw = (await findDraw(db, sample.inspection.id, sample.sample.id, open.draw.number)) as Draw
    const list = await listOfDraw(db, sample, draw)
    return { fieldwork: draw.record.fieldwork, found: await findSubstitutes(db, sample, draw, list, open.sampled) }
  }

  const content = async (visit: Visit<CaseParams>, loaded: Loaded, errors?: FormErrors): Promise<Html> => {
    const { sample, open } = loaded
    const { sampled } = open
    const { line, reason } = visit.body
    const typed = { ...(typeof line === 'string' ? { line } : {}), reason: typeof reason === 'string' ? reason : '' }
    const params = { csrf: visit.csrf, sampled, typed, errors }
    if (!sampled.leftOut) {
      const reasons = reasonsNotToLeaveOut(open)
      return reasons.length > 0 ? cannot(reasons, sampled.id) : leaveOutForm(params)
    }
    const reasons = reasonsNotToReplace(open)
    if (reasons.length > 0) return cannot(reasons, sampled.id)
    const { fieldwork, found } = await substitutesOf(loaded)
    return found.substitutes.length > 0 ? substituteForm(params, sample, fieldwork, found) : noSubstitute(sample, found)
  }

  const view = async (
    visit: Visit<CaseParams>,
    { errors, refused = [] }: { errors?: FormErrors; refused?: readonly string[] } = {},
  ): Promise<View> => {
    const loaded = await load(visit)
    const { sample, open } = loaded
    const { reference, placeName } = sample.inspection
    const { sampled } = open
    const addressOf = (id: string) => paths.samples.case(reference, sample.sample.id, id)
    const conflict = refused.map(text => ({ text, href: '#case' }))
    const heading = sampled.leftOut ? `Substitute for case ${sampled.crn}` : `Leave out case ${sampled.crn}`
    return {
      ...inspectionFrame(sample, 'sample'),
      heading,
      caption: sample.sample.name,
      title: `${heading}, ${placeName}`,
      backLink: addressOf(sampled.id),
      errors: conflict.length > 0 ? { list: conflict, field: {} } : errors,
      status: conflict.length > 0 ? 409 : undefined,
      content: html`
        <div id="case" tabindex="-1">
          <p class="govuk-body">${caseStateTag(sampled)}${caseLinks(sampled, addressOf)}</p>
          <p class="govuk-body">${caseInWords(sampled, kindNames(sample.programme, sample.sample))}</p>
          ${sampled.leftOut && html`<p class="govuk-body">Left out because: <span class="lantern-typed">${sampled.leftOut.reason}</span></p>`}
        </div>
        ${await content(visit, loaded, errors)}`,
    }
  }

  const choose = async (visit: Visit<CaseParams>, loaded: Loaded): Promise<Answer> => {
    const parsed = parseForm(chosen, visit.body)
    if (!parsed.ok) return view(visit, { errors: parsed.errors })
    const { sample, open } = loaded
    const { found } = await substitutesOf(loaded)
    const errors = errorsOf(reasonsNotToPrefer(found.substitutes, parsed.values))
    if (open.sampled.leftOut && !open.sampled.replacedBy && errors) return view(visit, { errors })
    const id = await substitute(db, visit.act, sample, { caseId: visit.params.id, ...parsed.values })
    return {
      redirect: paths.samples.case(visit.params.reference, visit.params.sample, id),
      notice: `This case takes the place of ${open.sampled.crn}, and is inspected as a file read`,
    }
  }

  return {
    path: paths.samples.substitute(':reference', ':sample', ':id'),
    permission: 'sample:decide',
    audit: 'SAMPLE_SUBSTITUTE',

    get: visit => view(visit),

    async post(visit) {
      const { params, act, body } = visit
      const loaded = await load(visit)
      try {
        if (body.intent === 'choose') return await choose(visit, loaded)
        const parsed = parseForm(leftOut, body)
        if (!parsed.ok) return view(visit, { errors: parsed.errors })
        await leaveOut(db, act, loaded.sample, { caseId: params.id, ...parsed.values })
        const redirect = paths.samples.substitute(params.reference, params.sample, params.id)
        return { redirect, notice: 'The case is left out of the sample' }
      } catch (error) {
        if (error instanceof Conflict) return view(visit, { refused: error.reasons })
        throw error
      }
    },
  }
}

const cannot = (reasons: readonly string[], id: string): Html => html`
  ${govukInsetText({ text: `${reasons.join('. ')}.` })}
  ${keptText(`leave-out-${id}`, { reason: 'Why it should have been excluded' })}
  ${keptText(`substitute-${id}`, { reason: 'Why another than the first' })}`
