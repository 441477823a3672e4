import { z } from 'zod'
import { cases } from './cases.ts'
import { identity } from './identity.ts'
import { letters } from './letters.ts'
import { planning } from './planning.ts'
import { ratings } from './ratings.ts'
import { report } from './report.ts'
import { standards } from './standards.ts'
import { surveys } from './surveys.ts'
import { timeline } from './timeline.ts'

/** The files of a programme's folder, each with the schema of what is in it. Only `ratings` may be absent. */
export const sections = {
  programme: identity,
  standards,
  ratings,
  timeline,
  planning,
  cases,
  surveys,
  letters,
  report,
} as const

/** One version of one inspection programme: all that its folder `programmes/<id>/<version>/` says. */
export const programme = z.strictObject({ ...sections, ratings: ratings.optional() })

export type SectionName = keyof typeof sections
export type Programme = z.infer<typeof programme>
/** A programme that rates. Whatever handles ratings takes this, so that none can be given for one that does not. */
export type RatingProgramme = Programme & { ratings: NonNullable<Programme['ratings']> }
