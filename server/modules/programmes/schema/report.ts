import { z } from 'zod'
import { slug, text } from './words.ts'

const section = z.strictObject({
  id: slug,
  name: text,
  /** What fills it: prose, or something the record holds. */
  holds: z.enum([
    'judgement',
    'context',
    'ratings',
    'recommendations',
    'standards',
    'questions',
    'case-data',
    'effective-practice',
    'alerts',
    'methodology',
  ]),
  guide: text,
})

const step = z.strictObject({
  id: slug,
  name: text,
  by: slug.describe('the role that signs it off'),
  workingDays: z.int().min(1).optional(),
  when: z.enum(['always', 'wales']).default('always'),
  source: text,
})

const followUp = z.strictObject({ id: slug, name: text, by: slug, step: slug.optional(), source: text })

/** `report.yaml`: the report's outline, the steps it goes through, and what follows it. */
export const report = z.strictObject({
  outline: z.array(section).min(1),
  steps: z.array(step).min(1),
  outputs: z.array(z.enum(['web-page', 'pdf', 'word', 'data-workbook'])).min(1),
  /** Who a recommendation may be addressed to. */
  accountable: z.array(text).min(1),
  followUp: z.array(followUp).min(1),
})

export type Report = z.infer<typeof report>
