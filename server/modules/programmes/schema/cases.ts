import { z } from 'zod'
import { code, origin, slug, text, worded } from './words.ts'

/** A fact of a case, as the long list or an inspector gives it. Rules speak of facts by their id. */
const fact = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(['yes-no', 'choice', 'date', 'number', 'text']),
  choices: z.array(z.strictObject({ id: slug, name: text })).optional(),
  /** Of a choice: a case may have more than one. */
  several: z.boolean().optional(),
})

/** A condition on facts. All parts given must hold. */
const condition = z.strictObject({
  fact: slug,
  in: z.array(slug).optional(),
  is: z.boolean().optional(),
  /** Days from the fact `since` to this one, both ends counted as said. */
  daysSince: z.strictObject({ fact: slug, atMost: z.int().min(0) }).optional(),
  /** A day within so many calendar months before the day on which fieldwork begins. */
  monthsBeforeFieldwork: z.int().min(1).optional(),
})

const rule = z.strictObject({
  id: slug,
  /** The rule in words, as the record of the draw gives it. */
  words: text,
  when: z.array(condition).min(1),
  source: text,
})

const window = z.strictObject({
  name: text,
  /** Whole weeks before the Monday of the fieldwork week in which it begins. */
  weeksBefore: z.int().min(1).optional(),
  monthsBefore: z.int().min(1).optional(),
  lastsDays: z.int().min(1).optional(),
})

const size = z.strictObject({
  kind: z.enum(['formula', 'at-least', 'set-by-data-team']),
  confidencePercent: z.number().min(50).max(99.9).optional(),
  marginPoints: z.number().min(1).max(30).optional(),
  least: z.int().min(1).optional(),
  source: text,
})

const proportion = z.strictObject({
  fact: slug,
  groups: z.array(z.strictObject({ id: slug, name: text, values: z.array(slug).min(1) })).min(1),
  source: text,
})

const sample = z.strictObject({
  id: slug,
  name: text,
  level: slug,
  population: text,
  /** The fact that is a day by which the windows ask. */
  began: slug.default('start-date'),
  windows: z.array(window).default([]),
  include: z.array(rule).default([]),
  exclude: z.array(rule).default([]),
  /** One person with several sentences in the window. */
  samePerson: z.enum(['exclude-all', 'keep-earliest', 'keep-all']),
  size,
  proportions: z.array(proportion).default([]),
  leastPerPdu: z.int().min(0).default(0),
  mostPerPractitioner: z.int().min(1).optional(),
  /** Kinds of case that the sample should hold some of. */
  covers: z.array(rule).default([]),
  source: text,
})

const caseQuestion = z.strictObject({
  code,
  ...worded.shape,
  area: slug,
  appliesWhen: rule.optional(),
  prompts: z.array(z.strictObject({ code, ...worded.shape })).min(1),
  /** Codes of the standards, key questions or prompts that its answers are evidence for. */
  informs: z.array(code).default([]),
  guidance: z.strictObject({ text, ...origin.shape }),
})

const questionSet = z.strictObject({
  id: slug,
  name: text,
  /** In order: the first set with a rule that holds is the case's. The last has none, and takes all others. */
  when: z.array(rule).default([]),
  questions: z.array(code).min(1),
  source: text,
})

const codedItem = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(['enabler', 'barrier', 'learning', 'workload', 'oversight', 'service']),
})

const interview = z.strictObject({
  minutes: z.int().min(5),
  sections: z.array(z.strictObject({ id: slug, name: text, guide: z.array(text).min(1) })).min(1),
  secondPersonOnlyWhen: z.array(text).min(1),
  feedback: z.array(text).min(1),
  codes: z.array(codedItem).min(1),
  /** Cases that only some roles of the team take. The first rule that holds counts; without one, whoever inspects may. */
  takenBy: z.array(rule.extend({ roles: z.array(slug).min(1) })).default([]),
  source: text,
})

/** `cases.yaml`: which cases are inspected, what is asked of each, and how practitioners are interviewed. */
export const cases = z.strictObject({
  facts: z.array(fact).min(1),
  samples: z.array(sample).min(1),
  areas: z.array(z.strictObject({ id: slug, name: text, informs: z.array(code).default([]) })).min(1),
  questions: z.array(caseQuestion).min(1),
  questionSets: z.array(questionSet).min(1),
  interview: interview.optional(),
  /** What inspectors may open, and what a judgement on a case covers. */
  limits: z.array(text).min(1),
})

export type Cases = z.infer<typeof cases>
export type Fact = z.infer<typeof fact>
export type CaseCondition = z.infer<typeof condition>
export type CaseRule = z.infer<typeof rule>
export type SampleRules = z.infer<typeof sample>
export type SampleWindow = z.infer<typeof window>
export type QuestionSet = z.infer<typeof questionSet>
export type CaseQuestion = z.infer<typeof caseQuestion>
export type Interview = z.infer<typeof interview>
