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

/**
 * What the inspected body may be asked to do by the date of a step, each at a place of its own door. It is reminded of them as
 * staff are of theirs (PLAN-11). Asking for other times of interviews and for exclusions is its right: nobody is late with it.
 */
export const asksOfInspectedBody = [
  'confirm-plan',
  'organisation-information',
  'evidence',
  'schedule-changes-and-exclusions',
  'slides',
] as const

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
  /** What the inspected body does until then, and is reminded of. */
  asks: z.array(z.enum(asksOfInspectedBody)).default([]),
  source: text,
})

/** Until when those from outside can come in, once the report is published. Before, access ends with the last day of the plan. */
const door = z.discriminatedUnion('closes', [
  z.strictObject({ closes: z.literal('at-publication'), source: text }),
  z.strictObject({
    closes: z.literal('after-step'),
    step: slug.describe('the id of the step after whose day access ends, where that is later than the publication'),
    source: text,
  }),
])

/** `timeline.yaml`: from the fieldwork date to every dated step (PLAN-01, PLAN-02). */
export const timeline = z.strictObject({
  fieldwork: z.strictObject({
    /** The day of the week that the fieldwork date must be. */
    weekday,
    name: text,
  }),
  /** How many working days before a step whoever answers for it is reminded. No manual says: a working setting. */
  remindWorkingDays: z.int().min(1).max(20).default(2),
  /** Without it, publication closes the inspected body's door at once. */
  door: door.optional(),
  steps: z.array(step).min(1),
})

export type Timeline = z.infer<typeof timeline>
export type TimelineStep = z.infer<typeof step>
export type StepLimit = z.infer<typeof limit>
export type AskOfInspectedBody = (typeof asksOfInspectedBody)[number]
