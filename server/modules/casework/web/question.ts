import { type CaseQuestion, slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { clashNotice } from '#platform/web/autosave.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Clash } from '#platform/web/view.ts'
import { saveJudgement } from '../actions/save-judgement.ts'
import { contradictionsIn } from '../rules/contradictions.ts'
import type { Judgement } from '../rules/judgement.ts'
import type { CaseQuestionAsked } from '../rules/questions-of-case.ts'
import { caseView } from './case.ts'
import type { CaseQuestionParams } from './case-params.ts'
import { type LoadedCase, loadCase, questionOfCase } from './load-case.ts'
import { answerInWords, changedWords, promptInWords } from './present-judgement.ts'
import { fieldsOf, judgementForm, judgementOf } from './typed-judgement.ts'

/** Saves the judgement on one question of a case. Opened by itself, it leads to its place on the page of the case. */
export const questionPage = ({ db }: { db: Db }): Page<CaseQuestionParams> => ({
  path: paths.cases.question(':reference', ':number', ':question'),
  permission: 'cases:judge',
  audit: 'CASE_QUESTION',

  async get({ params, user }) {
    const asked = questionOfCase(await loadCase(db, user, params), params)
    return { redirect: placeOf(params, asked) }
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const loaded = await loadCase(db, user, params)
    const asked = questionOfCase(loaded, params)
    const { question } = asked
    const parsed = parseForm(judgementForm(question), body)
    const sent = { code: question.code, version: Number(body.version ?? 0), fields: sentFields(asked, body) }
    if (!parsed.ok) return caseView(db, visit, { ...sent, errors: onPage(question, parsed.errors) })
    const judgement = judgementOf(question, parsed.values)
    const { saveId, version: seen } = parsed.values
    const outcome = await saveJudgement(db, act, loaded.open, { ...judgement, saveId, seen })
    if ('clash' in outcome) return clash(db, visit, loaded, asked, outcome)
    const words = `Saved at ${londonTime(act.when)}`
    return {
      saved: { version: outcome.version, words, remarks: contradictionsIn(asked, judgement) },
      redirect: placeOf(params, asked),
    }
  },
})

/** The errors, leading to the fields by their ids on the page: every question has an answer and its evidence there. */
const onPage = ({ code }: CaseQuestion, { list, field }: FormErrors): FormErrors => ({
  field,
  list: list.map(({ text, href }) => ({
    text,
    href: href.replace(/^#(answer|evidence)$/, `#${slugOfCode(code)}-$1`),
  })),
})

const placeOf = ({ reference, number }: CaseQuestionParams, { question }: CaseQuestionAsked): string =>
  `${paths.cases.show(reference, number)}#${slugOfCode(question.code)}`

const sentFields = ({ question }: CaseQuestionAsked, body: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(Object.keys(fieldsOf(question, undefined)).map(name => [name, String(body[name] ?? '')]))

const clash = async (
  db: Db,
  visit: Visit<CaseQuestionParams>,
  { open }: LoadedCase,
  asked: CaseQuestionAsked,
  { clash: other }: { clash: Judgement },
): Promise<Clash> => {
  const { question } = asked
  const words = `${changedWords(other, open.names)}, after you opened it`
  const notice = clashNotice(words, [
    ...question.prompts.map(({ code }) => ({ name: code, text: promptInWords(other.prompts[code]) })),
    { name: `${question.code} as a whole`, text: answerInWords(other.answer) },
    { name: 'Evidence', text: other.evidence },
  ])
  const sent = { code: question.code, version: other.version, fields: sentFields(asked, visit.body) }
  return {
    clash: { version: other.version, words, theirs: fieldsOf(question, other) },
    view: await caseView(db, visit, { ...sent, notice }),
  }
}
