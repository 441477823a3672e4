import { z } from 'zod'
import { slug, text, time, weekday } from './words.ts'

/**
 * When a step is, counted from the fieldwork date or from another step's date, in this order: `weeks`, then `weekday`
 * of the week reached (weeks begin on Monday), then `days`, then `workingDays` (weekends and bank holidays passed over).
 * In Wales `walesWeeks` are added to `weeks` (for translation).
 */
const placement = {
  from: slug.describe('`fieldwork`, or the id of an earlier step'),
  weeks: z.int().default(0),
  weekday: weekday.optional(),
  days: z.int().default(0),
  workingDays: z.int().default(0),
  walesWeeks: z.int().min(0).default(0),
}

/** How far a step may be from another: `daysAtLeast: 14, before: fieldwork`, or `daysAtMost: 8, after: fieldwork-end`. */
const limit = z.strictObject({
  daysAtLeast: z.int().min(1).optional(),
  daysAtMost: z.int().min(1).optional(),
  before: slug.optional().describe('the step is before this one: `fieldwork`, or the id of a step'),
  after: slug.optional().describe('the step is after this one: `fieldwork`, or the id of a step'),
  /** `advice` warns, `rule` asks for a reason. */
  kind: z.enum(['advice', 'rule']),
  source: text,
})

const step = z.strictObject({
  id: slug,
  name: text,
  phase: slug,
  ...placement,
  time: time.optional(),
  /** For a step that lasts: how many days after its first it ends, and when on that day. */
  lasts: z.strictObject({ days: z.int().min(0), until: time.optional() }).optional(),
  /** Where it goes from a weekend or a bank holiday (PLAN-04). */
  whenNotWorking: z.enum(['earlier', 'later', 'stays']),
  /** The rule in words, as pages show it. */
  rule: text,
  limits: z.array(limit).default([]),
  /** The role of the team that answers for it. */
  owner: slug,
  /** The inspected body is told this date. */
  shared: z.boolean().default(true),
  source: text,
})

/** `timeline.yaml`: from the fieldwork date to every dated step (PLAN-01, PLAN-02). */
export const timeline = z.strictObject({
  fieldwork: z.strictObject({
    /** The day of the week that the fieldwork date must be. */
    weekday,
    name: text,
  }),
  /** How many working days before a step whoever answers for it is reminded. No manual says: a working setting. */
  remindWorkingDays: z.int().min(1).max(20).default(2),
  steps: z.array(step).min(1),
})

export type Timeline = z.infer<typeof timeline>
export type TimelineStep = z.infer<typeof step>
export type StepLimit = z.infer<typeof limit>
