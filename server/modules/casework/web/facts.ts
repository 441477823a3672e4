import { z } from 'zod'
import { inspectionFrame } from '#modules/planning'
import type { Facts } from '#modules/sampling'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { readDate } from '#platform/web/date-field.ts'
import { errorsOf } from '#platform/web/errors-of.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, View } from '#platform/web/view.ts'
import { saveFacts } from '../actions/save-facts.ts'
import type { OpenCase } from '../queries/open-case.ts'
import { readFacts, type TypedFacts } from '../rules/read-facts.ts'
import type { CaseParams } from './case-params.ts'
import { factsContent } from './facts-content.ts'
import { loadCase } from './load-case.ts'

const shownVersion = z.object({ version: z.coerce.number().int().min(0) })
const whole = shownVersion.extend({
  part: z.string().trim().max(2000, 'Shorten the part to 2,000 characters or fewer').default(''),
})
const single = shownVersion.extend({ fact: z.string(), value: z.enum(['yes', 'no'], 'Select yes or no') })
const notPlain = 'Record this fact with the others: it is not a plain yes or no'

/** The facts of a case, recorded once: what the long list said is there already (CASE-02). */
export const factsPage = ({ db }: { db: Db }): Page<CaseParams> => ({
  path: paths.cases.facts(':reference', ':number'),
  permission: 'cases:judge',
  audit: 'CASE_FACTS',

  async get(visit) {
    const { open } = await loadCase(db, visit.user, visit.params)
    return view(visit, open)
  },

  async post(visit): Promise<Answer> {
    const { params, user, act, body } = visit
    const { open } = await loadCase(db, user, params)
    const read = typeof body.fact === 'string' ? readOne(open, body) : readAll(open, body)
    if ('errors' in read) return view(visit, open, body, read.errors)
    const isWritten = await saveFacts(db, act, open, read)
    const place = z
      .string()
      .regex(/^[a-z0-9-]+$/)
      .safeParse(body.question).data
    const back = `${paths.cases.show(params.reference, params.number)}${place ? `#${place}` : ''}`
    if (isWritten) return { redirect: back, notice: 'The facts are recorded' }
    const { open: now } = await loadCase(db, user, params)
    const version = now.inspected.factsVersion
    return view(visit, now, { ...body, version }, errorsOf([{ field: 'facts', text: changedMeanwhile }]))
  },
})

const changedMeanwhile =
  'Someone else recorded facts of this case since you opened it. Compare what you entered with what is recorded now, then save again'

type Read = { facts: Facts; part: string; seen: number } | { errors: FormErrors }

/** One fact, as the page of the case asks for it. */
const readOne = ({ inspected, programme }: OpenCase, body: Record<string, unknown>): Read => {
  const parsed = parseForm(single, body)
  if (!parsed.ok) return { errors: parsed.errors }
  const { fact, value, version } = parsed.values
  const isPlain = programme.cases.facts.some(({ id, kind }) => id === fact && kind === 'yes-no')
  const errors = errorsOf(isPlain ? [] : [{ field: 'facts', text: notPlain }])
  if (errors) return { errors }
  return { facts: { ...inspected.facts, [fact]: value === 'yes' }, part: inspected.part, seen: version }
}

/** A date is typed into three inputs; all empty, it is not known. */
const typedDates = ({ programme }: OpenCase, body: Record<string, unknown>) =>
  programme.cases.facts
    .filter(({ kind }) => kind === 'date')
    .map(({ id, name }) => {
      const isEmpty = ['day', 'month', 'year'].every(part => String(body[`${id}-${part}`] ?? '').trim() === '')
      const { day = '', fault } = isEmpty ? { day: '' } : readDate(body, id, name)
      return { id, day, fault }
    })

const readAll = (open: OpenCase, body: Record<string, unknown>): Read => {
  const parsed = parseForm(whole, body)
  if (!parsed.ok) return { errors: parsed.errors }
  const dates = typedDates(open, body)
  const typed = { ...body, ...Object.fromEntries(dates.map(({ id, day }) => [id, day])) } as TypedFacts
  const { facts, faults } = readFacts(open.programme.cases.facts, typed)
  const wrong = dates.flatMap(({ id, fault }) => (fault ? [{ field: id, text: fault }] : []))
  const errors = errorsOf([...faults, ...wrong], Object.fromEntries(wrong.map(({ field }) => [field, `#${field}-day`])))
  return errors ? { errors } : { facts, part: parsed.values.part, seen: parsed.values.version }
}

const view = (
  { csrf, params }: Visit<CaseParams>,
  open: OpenCase,
  typed?: Record<string, unknown>,
  errors?: FormErrors,
): View => ({
  ...inspectionFrame(open, 'cases'),
  heading: 'Facts of the case',
  caption: `Case ${open.inspected.number}`,
  title: `Facts of case ${open.inspected.number}, ${open.inspection.placeName}`,
  backLink: paths.cases.show(params.reference, params.number),
  errors,
  content: factsContent({ csrf, open, typed, errors }),
})
