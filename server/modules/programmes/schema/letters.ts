import { z } from 'zod'
import { origin, slug, text } from './words.ts'

/** The same in English and in Welsh. In both, `{step:evidence-deadline}` and its like stand for what an inspection fills in. */
const inBoth = z.strictObject({ en: text, cy: text })

const paragraph = z.strictObject({
  id: slug,
  heading: inBoth.optional(),
  text: inBoth,
  /** What is put beneath it: the dates of the timeline that the inspected body is told, or the list of what is attached. */
  beneath: z.enum(['key-dates', 'attachments']).optional(),
})

const letter = z.strictObject({
  name: inBoth,
  /** Whom it is written to. */
  to: inBoth.optional(),
  paragraphs: z.array(paragraph).min(1),
  ...origin.shape,
})

/** `letters.yaml`: what the inspected body is sent with the announcement, in the words that an inspection begins with. */
export const letters = z.strictObject({
  announcement: letter.extend({
    /** What goes with the letter beside the leaflets, in this order. */
    sends: z.array(z.enum(['project-plan', 'evidence-in-advance', 'case-sample', 'interview-schedule'])).default([]),
  }),
  leaflets: z.array(letter.extend({ id: slug, for: inBoth })).default([]),
})

export type Letters = z.infer<typeof letters>
export type Letter = z.infer<typeof letter>
export type LetterParagraph = z.infer<typeof paragraph>
