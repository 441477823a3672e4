import { z } from 'zod'

/** A line or a paragraph of plain text, short enough for a cell of a workbook. */
export const text = z.string().trim().min(1, 'must not be empty').max(30_000, 'must be 30,000 characters or fewer')

/** One line of plain text. */
export const line = text.regex(/^[^\n]*$/, 'must be one line')

/** A short name in lower case for something that others in the programme refer to: `evidence-deadline`. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens')

/** A code as printed: `N.1.1`, `P 2.1.3`, `C1.a`. In addresses it is lower case with hyphens: `p-2-1-3`. */
export const code = z
  .string()
  .regex(
    /^[A-Z0-9][A-Za-z0-9]*([ .][A-Za-z0-9]+)*$/,
    'must be letters and digits in parts set apart by dots or a space',
  )

/** A day of the calendar: `2025-10-02`. */
export const day = z.iso.date('must be a date such as 2025-10-02')

/** A time of day in 24 hours: `09:30`. */
export const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:30')

export const weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/**
 * Where a text comes from. `official`: the exact published words. `working`: words written for this product until the
 * published ones can be put in; every page that shows them says so.
 */
export const origin = z.strictObject({
  wording: z.enum(['official', 'working']),
  /** The id of one of the programme's sources. */
  source: slug,
  /** Where in it: a section, a page, a question number. */
  at: text.optional(),
})

/** Something that a person reads, with where its words come from. */
export const worded = z.strictObject({ text, ...origin.shape })

export type Weekday = z.infer<typeof weekday>
export type Origin = z.infer<typeof origin>
export type Worded = z.infer<typeof worded>
