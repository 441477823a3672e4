import { z } from 'zod'
import { code, line, origin, slug, text, worded } from './words.ts'

/** What inspectors read beside a prompt. The evidence sources are a guide, never a limit. */
const guidance = z.strictObject({
  lookFor: text,
  evidenceSources: z.array(line).min(1),
  sufficient: text,
  insufficient: text,
  ...origin.shape,
})

const prompt = z.strictObject({ code, ...worded.shape, guidance })

const keyQuestion = z.strictObject({
  code,
  ...worded.shape,
  /** How it is answered: by judgement on evidence, or by the share of cases that were sufficient. */
  basis: z.enum(['judgement', 'cases']).default('judgement'),
  /** A question of another level whose case results, added up, answer this one. */
  gathers: code.optional(),
  /** When it applies to a case, in words; without it, to every case. */
  appliesWhen: text.optional(),
  prompts: z.array(prompt).min(1),
})

const standard = z.strictObject({
  code,
  name: text,
  level: slug,
  statement: worded,
  note: worded.optional(),
  basis: z.enum(['judgement', 'cases']).default('judgement'),
  keyQuestions: z.array(keyQuestion).min(1),
})

/** `standards.yaml`: standards hold key questions, key questions hold prompts (AP manual 2.2, figure 1). */
export const standards = z.strictObject({ standards: z.array(standard).min(1) })

export type Standards = z.infer<typeof standards>
export type Standard = z.infer<typeof standard>
export type KeyQuestion = z.infer<typeof keyQuestion>
export type Prompt = z.infer<typeof prompt>
export type Guidance = z.infer<typeof guidance>
