import { z } from 'zod'
import { day, slug, text } from './words.ts'

/** What can be inspected. Places of these kinds are reference data. */
export const placeKind = z.enum(['nation', 'region', 'pdu', 'approved-premises'])

const level = z.strictObject({
  /** How the level is called in commands and addresses: `pdu`. */
  id: slug,
  /** The kind of place that is inspected at this level. */
  inspects: placeKind,
  name: text,
  /** Which levels' case results add up to this one's, if any. */
  gathers: z.array(slug).optional(),
})

const source = z.strictObject({
  id: slug,
  title: text,
  publisher: text,
  version: text.optional(),
  published: day.optional(),
  licence: text,
  address: z.url().optional(),
})

const status = z.strictObject({
  state: z.enum(['draft', 'open', 'paused', 'closed']),
  from: day,
  until: day.optional(),
  reason: text,
})

const role = z.strictObject({
  id: slug,
  name: text,
  least: z.int().min(0),
  most: z.int().min(1).optional(),
  /** Shown beside the role: when it is needed, and by whom. */
  note: text.optional(),
  when: z.enum(['always', 'wales']).default('always'),
  source: text,
  /** How many of them speak Welsh, in inspections in Wales. */
  welshSpeakers: z.int().min(1).optional(),
})

/** Someone who is not on the team and yet has a part: signs off, comments, follows up. */
const party = z.strictObject({ id: slug, name: text })

/**
 * Someone of the inspected body who is invited to the inspection, to send what is asked for and see what is due. A contact may
 * name deputies, a deputy nobody.
 */
const outsider = z.strictObject({
  id: slug,
  name: text,
  as: z.enum(['contact', 'deputy']),
  most: z.int().min(1).default(1),
  source: text,
})

const phase = z.strictObject({ id: slug, name: text })

/** `programme.yaml`: what the programme is, what it inspects, its words, its states over time, its team and its phases. */
export const identity = z.strictObject({
  id: slug,
  version: z.string().regex(/^\d+\.\d+$/, 'must be two numbers with a dot, such as "1.0"'),
  name: text,
  shortName: text,
  summary: text,
  effectiveFrom: day,
  effectiveUntil: day.optional(),
  /** What changed since the version before. */
  changes: text,
  levels: z.array(level).min(1),
  /** What this programme calls the three layers of its standards, in lower case and singular. */
  terms: z.strictObject({ standard: text, keyQuestion: text, prompt: text }),
  sources: z.array(source).min(1),
  /** Its states, one after the other. The one whose dates hold today counts. */
  status: z.array(status).min(1),
  team: z.array(role).min(1),
  parties: z.array(party).optional(),
  /** Who of the inspected body can be invited. Without it nobody: then the inspection has no door for them. */
  outside: z.array(outsider).optional(),
  phases: z.array(phase).min(1),
})

export type Identity = z.infer<typeof identity>
export type PlaceKind = z.infer<typeof placeKind>
export type Level = z.infer<typeof level>
export type ProgrammeStatus = z.infer<typeof status>
export type OutsideParty = z.infer<typeof outsider>
export type TeamRole = z.infer<typeof role>
