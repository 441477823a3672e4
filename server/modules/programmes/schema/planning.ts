import { z } from 'zod'
import { code, slug, text, time, weekday, worded } from './words.ts'

const background = z.strictObject({ id: slug, text, heading: text.optional(), source: text })

/** Months before the fieldwork date that a requested record covers (AP manual 3.4). */
const period = z.strictObject({ months: z.int().min(1), mayBeExtended: z.boolean().default(false) })

/** For inspections of which levels something holds. Without it, for all of them. */
const levels = z.array(slug).min(1).optional().describe('only for inspections of these levels')

const evidenceRequest = z.strictObject({
  id: slug,
  ...worded.shape,
  levels,
  /** Codes of the standards, key questions or prompts that it informs. */
  informs: z.array(code).min(1),
  period: period.optional(),
  during: slug.optional().describe('the timeline step for whose days it is, as a schedule is'),
  /** Belongs with organisation information, kept apart from evidence (DIPP manual 3.6). */
  organisation: z.boolean().default(false),
  /** The timeline step that is its deadline. */
  due: slug,
})

/** What the record of a meeting holds beside the agenda: figures and facts of the inspected body. */
const recordField = z.strictObject({
  id: slug,
  name: text,
  kind: z.enum(['text', 'number']).default('text'),
  hint: text.optional(),
})

/** What the inspected body tells the team in a meeting, and sends before it (DIPP manual 3.7). */
const briefing = z.strictObject({
  /** For how many minutes at most it speaks, and how many are then for questions. */
  speaks: z.int().min(5),
  questions: z.int().min(5),
  /** How far back its examples and evidence go, in months before the day of the briefing. */
  evidenceMonths: z.int().min(1).optional(),
  slides: z
    .strictObject({
      kinds: z.array(z.enum(['docx', 'pptx', 'pdf', 'odt', 'odp'])).min(1),
      /** By when they are to be there: so many working days before the briefing, at this time. */
      workingDaysBefore: z.int().min(0),
      by: time,
      source: text,
    })
    .optional(),
})

const meeting = z.strictObject({
  id: slug,
  name: text,
  levels,
  kind: z.enum(['meeting', 'focus-group', 'observation', 'discussion', 'briefing', 'planning']),
  /** Fixed: on the day given. Required: on a day to be agreed. */
  fixed: z.boolean().default(false),
  weekday: weekday.optional(),
  step: slug.optional().describe('the timeline step in whose span it takes place'),
  attendees: z.array(text).min(1),
  agenda: z.array(text).default([]),
  /** Who of the team has to be there: of each list of roles at least one. */
  team: z.array(z.array(slug).min(1)).default([]),
  record: z.array(recordField).default([]),
  minutes: z.strictObject({ from: z.int().min(5), to: z.int().min(5) }).optional(),
  briefing: briefing.optional().describe('it is a briefing by the inspected body'),
  /** Codes that it gives evidence for. */
  informs: z.array(code).default([]),
  source: text,
})

const meetingFormat = z.strictObject({
  groupFrom: z.int().min(1),
  groupTo: z.int().min(1),
  minutesFrom: z.int().min(1),
  minutesTo: z.int().min(1),
  sameGrade: z.boolean(),
  withoutLineManagers: z.boolean(),
  /** When meetings can be; observations are at any time. */
  hours: z.strictObject({ from: time, to: time }).default({ from: '09:00', to: '17:00' }),
  prefers: z.enum(['face-to-face', 'remote']),
  mixed: z.enum(['with-reason', 'allowed', 'not-allowed']),
  source: text,
})

const checklistItem = z.strictObject({
  id: slug,
  text,
  /** What is known of it without asking: `passes` are the fobs and passes of the sites, which are back or not. */
  known: z.enum(['passes']).optional().describe('what shows of itself whether it is done'),
  source: text,
})

const announcement = z.strictObject({
  /** Told to whom, and how. */
  to: text,
  how: text,
  by: time.optional(),
  contents: z.array(text).min(1),
  attachments: z.array(text).default([]),
  source: text,
})

/** `planning.yaml`: what is asked for, who is met, and what is gone through before, during and at the end of fieldwork. */
export const planning = z.strictObject({
  background: z.array(background).min(1),
  announcement,
  evidenceRequests: z.array(evidenceRequest).min(1),
  meetings: z.array(meeting).min(1),
  meetingFormat,
  closing: z.array(checklistItem).min(1),
})

export type Planning = z.infer<typeof planning>
