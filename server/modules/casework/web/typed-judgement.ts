import { z } from 'zod'
import { type CaseQuestion, slugOfCode } from '#modules/programmes'
import { savedAsTyped } from '#platform/web/autosave.ts'
import type { JudgementText, PromptAnswer } from '../rules/judgement.ts'

const promptAnswer = z.enum(['yes', 'no', 'na'], { message: 'Select yes, no or not applicable' }).nullish()

/** The form of one question of a case: its prompts by their codes, the inspector's own answer, the evidence. */
export const judgementForm = ({ prompts }: CaseQuestion) =>
  z.object({
    ...savedAsTyped,
    ...Object.fromEntries(prompts.map(({ code }) => [slugOfCode(code), promptAnswer])),
    answer: z.enum(['yes', 'no'], { message: 'Select sufficient or not sufficient' }).nullish(),
    evidence: z.string().max(50_000, 'Shorten the evidence to 50,000 characters or fewer').default(''),
  })

/** A form as it was read, as the judgement it says. */
export const judgementOf = (
  { code, prompts }: CaseQuestion,
  values: Readonly<Record<string, unknown>>,
): JudgementText => ({
  code,
  answer: (values.answer as 'yes' | 'no' | undefined) ?? null,
  evidence: String(values.evidence ?? ''),
  prompts: Object.fromEntries(
    prompts.flatMap(prompt => {
      const answer = values[slugOfCode(prompt.code)] as PromptAnswer | undefined
      return answer ? [[prompt.code, answer]] : []
    }),
  ),
})

/** A judgement as the fields of its form. */
export const fieldsOf = ({ prompts }: CaseQuestion, judgement: JudgementText | undefined): Record<string, string> => ({
  ...Object.fromEntries(prompts.map(({ code }) => [slugOfCode(code), judgement?.prompts[code] ?? ''])),
  answer: judgement?.answer ?? '',
  evidence: judgement?.evidence ?? '',
})
