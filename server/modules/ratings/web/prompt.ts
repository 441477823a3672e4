import { z } from 'zod'
import { namesOfPeople } from '#modules/people'
import { inspectionFrame, openInspection } from '#modules/planning'
import { slugOfCode } from '#modules/programmes'
import { paths } from '#paths'
import { londonTime } from '#platform/dates.ts'
import type { Db } from '#platform/db/open.ts'
import { clashNotice, savedAsTyped } from '#platform/web/autosave.ts'
import { type FormErrors, parseForm } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { View } from '#platform/web/view.ts'
import { saveAnswer } from '../actions/save-answer.ts'
import type { Answer } from '../rules/answer.ts'
import { findQuestion, type QuestionParams } from './find-question.ts'
import { loadPrompt } from './load-prompt.ts'
import { answerInWords, savedWords } from './present-answers.ts'
import { promptContent } from './prompt-content.ts'

const form = z.object({
  ...savedAsTyped,
  answer: z.enum(['yes', 'no'], { message: 'Select yes or no' }).nullish(),
  reasons: z.string().max(50_000, 'Shorten the reasons to 50,000 characters or fewer').default(''),
  why: z.string().max(2000, 'Shorten why you changed it to 2,000 characters or fewer').default(''),
})

/** One prompt or key question: the page people live in. Answer, reasons and evidence, with the guidance beside them. */
export const promptPage = ({ db }: { db: Db }): Page<QuestionParams> => ({
  path: paths.judgements.prompt(':reference', ':standard', ':prompt'),
  permission: 'inspections:view',
  audit: 'JUDGEMENTS_PROMPT',

  async get(visit) {
    return view(db, visit)
  },

  async post(visit) {
    const { params, user, act, body } = visit
    const open = await openInspection(db, user, params.reference)
    const { question } = findQuestion(open, params)
    const parsed = parseForm(form, body)
    if (!parsed.ok) return view(db, visit, { typed: body, errors: parsed.errors })
    const { version, saveId, answer = null, reasons, why } = parsed.values
    const outcome = await saveAnswer(db, act, open, {
      code: question.code,
      answer,
      reasons,
      saveId,
      seen: version,
      why,
    })
    const words = `Saved at ${londonTime(act.when)}`
    if ('version' in outcome) {
      const { reference, standard, prompt } = params
      return {
        saved: { version: outcome.version, words },
        redirect: paths.judgements.prompt(reference, standard, prompt),
      }
    }
    const { clash } = outcome
    const names = await namesOfPeople(db)
    const who = `${names.get(clash.changedBy) ?? clash.changedBy} changed this at ${londonTime(clash.changedAt)}, after you opened it`
    const notice = clashNotice(who, [
      { name: 'Answer', text: answerInWords(clash.answer) },
      { name: 'Reasons', text: clash.reasons },
    ])
    return {
      clash: { version: clash.version, words: who, theirs: { answer: clash.answer ?? '', reasons: clash.reasons } },
      view: await view(db, visit, { typed: { ...body, version: clash.version }, notice }),
    }
  },
})

interface Again {
  /** The form as sent: shown again with what was typed. */
  typed: Record<string, unknown>
  errors?: FormErrors
  notice?: Html
}

const typedAnswer = (stored: Answer | undefined, again: Again | undefined) => ({
  version: Number(again?.typed.version ?? stored?.version ?? 0),
  answer: again ? (again.typed.answer as 'yes' | 'no' | undefined) : stored?.answer,
  reasons: String(again ? (again.typed.reasons ?? '') : (stored?.reasons ?? '')),
})

const view = async (db: Db, visit: Visit<QuestionParams>, again?: Again): Promise<View> => {
  const { params, user } = visit
  const open = await openInspection(db, user, params.reference)
  const loaded = await loadPrompt(db, open, user, params)
  const { question, stored, names } = loaded
  const { standard, keyQuestion, prompt } = question
  return {
    ...inspectionFrame(open, 'judgements'),
    caption: `${standard.name} › ${keyQuestion.code} ${prompt ? keyQuestion.text : ''}`,
    heading: `${question.code} ${question.text}`,
    title: `${question.code}, ${open.inspection.placeName}`,
    backLink: paths.judgements.standard(params.reference, slugOfCode(standard.code)),
    scripts: ['autosave', 'judging'],
    errors: again?.errors,
    content: promptContent({
      visit,
      open,
      loaded,
      form: typedAnswer(stored, again),
      state: again ? 'Not saved' : savedWords(stored, names),
      errors: again?.errors,
      notice: again?.notice,
    }),
  }
}
