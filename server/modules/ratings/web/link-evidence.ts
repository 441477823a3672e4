import { z } from 'zod'
import { linkEvidence } from '#modules/fieldwork'
import { openInspection } from '#modules/planning'
import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import type { Page } from '#platform/web/page.ts'
import { findQuestion, type QuestionParams } from './find-question.ts'

const several = z
  .union([z.string().transform(one => [one]), z.array(z.string())])
  .default([])
  .transform(ids => ids.filter(id => z.uuid().safeParse(id).success))
const form = z.object({ before: several, linked: several })

/** Links evidence to a prompt: what was ticked and was not before, and the other way round. */
export const linkEvidencePage = ({ db }: { db: Db }): Page<QuestionParams> => ({
  path: paths.judgements.evidence(':reference', ':standard', ':prompt'),
  permission: 'evidence:add',
  audit: 'JUDGEMENTS_LINK_EVIDENCE',

  async get({ params: { reference, standard, prompt } }) {
    return { redirect: paths.judgements.prompt(reference, standard, prompt) }
  },

  async post({ params, user, act, body }) {
    const open = await openInspection(db, user, params.reference)
    const { question } = findQuestion(open, params)
    const { before, linked } = form.parse(body)
    const add = linked.filter(id => !before.includes(id))
    const remove = before.filter(id => !linked.includes(id))
    await linkEvidence(db, act, open, question.code, { add, remove })
    const notice = add.length + remove.length > 0 ? `The evidence behind ${question.code} is changed` : undefined
    return { redirect: paths.judgements.prompt(params.reference, params.standard, params.prompt), notice }
  },
})
