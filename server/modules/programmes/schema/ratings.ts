import { z } from 'zod'
import { slug, text } from './words.ts'

const rating = z.strictObject({
  id: slug,
  name: text,
  /** What the rating scores when standards are added up. */
  score: z.int().min(0),
})

/** A closed range of whole scores. The bands of a level cover 0 to `outOf` without a gap or an overlap. */
const scoreBand = z.strictObject({ rating: slug, from: z.int().min(0), to: z.int().min(0) })

const overall = z.strictObject({
  level: slug,
  outOf: z.int().min(1),
  bands: z.array(scoreBand).min(1),
  source: text,
})

/** A share of cases in per cent: from `from` (within) to `below` (without; the last band has none and reaches 100). */
const shareBand = z.strictObject({
  rating: slug,
  from: z.int().min(0).max(100),
  below: z.int().min(1).max(100).optional(),
  /** How reports call such a share. */
  words: text,
})

const discretion = z.strictObject({
  /** The lowest share lies this many percentage points or fewer from a boundary. */
  withinPoints: z.int().min(0),
  /** Another judgement in one case would change the rating. */
  oneCase: z.boolean(),
  /** The rating rests on this many cases or fewer. */
  casesOrFewer: z.int().min(0),
  /** How many ratings the panel may move a standard by discretion. */
  mayMoveBy: z.int().min(0),
  source: text,
})

const caseResults = z.strictObject({
  bands: z.array(shareBand).min(1),
  /** Which of a standard's key questions decides. */
  decides: z.enum(['lowest-key-question']),
  discretion,
  /** `rated`: the shares rate standards. `indicative`: they are shown with a rating that counts nowhere. */
  use: z.enum(['rated', 'indicative']),
  /** Said wherever the results are shown. */
  caution: text.optional(),
  source: text,
})

const panel = z.strictObject({
  members: z
    .array(z.strictObject({ role: slug, name: text, needed: z.boolean(), chairs: z.boolean().default(false) }))
    .min(1),
  considers: z.array(text).min(1),
  source: text,
})

/** `ratings.yaml`: how answers become ratings. A programme without this file rates nothing (RATE-06). */
export const ratings = z.strictObject({
  scale: z.array(rating).min(2),
  /** How standards and the overall rating come about, in plain words for the public. */
  explanation: z.array(text).min(1),
  overall: z.array(overall).min(1),
  caseResults: caseResults.optional(),
  panel,
})

export type Ratings = z.infer<typeof ratings>
export type RatingBand = z.infer<typeof scoreBand>
export type ShareBand = z.infer<typeof shareBand>
export type CaseResultRules = z.infer<typeof caseResults>
export type OverallRules = z.infer<typeof overall>
