import type { Reader } from '#modules/planning'
import { reasonsAfterClosing, type SampleClosing } from './reasons-after-closing.ts'

/** Why this person cannot upload a long list or draw from one. Empty: they can, whether or not they are on the team. */
export const reasonsNotToDraw = ({ permissions }: Pick<Reader, 'permissions'>, closing: SampleClosing): string[] => [
  ...(permissions.has('sample:draw')
    ? []
    : ['Your role does not allow this: the information and data team draws samples']),
  ...reasonsAfterClosing(closing),
]

/** Why nobody can draw from this list. */
export const reasonsNotToDrawFrom = ({ eligible }: { eligible: number }): string[] =>
  eligible > 0 ? [] : ['No case on this list can be drawn: the rules exclude every one']
