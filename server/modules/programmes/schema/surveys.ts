import { z } from 'zod'
import { code, origin, slug, text } from './words.ts'

const question = z.strictObject({
  id: slug,
  text,
  kind: z.enum(['agree-scale', 'yes-no', 'choice', 'free-text']),
  choices: z.array(text).optional(),
  informs: z.array(code).default([]),
})

const survey = z.strictObject({
  id: slug,
  name: text,
  asks: text,
  /** How it can be answered. */
  ways: z.array(z.enum(['link', 'paper', 'face-to-face'])).min(1),
  opens: slug.describe('the timeline step from which it is open'),
  closes: slug.describe('the timeline step with which it ends'),
  languages: z.array(z.enum(['en', 'cy'])).min(1),
  questions: z.array(question).min(1),
  ...origin.shape,
})

/** `surveys.yaml`: what residents, staff and inspected bodies are asked. Anonymous, all of them. */
export const surveys = z.strictObject({ surveys: z.array(survey) })

export type Surveys = z.infer<typeof surveys>
