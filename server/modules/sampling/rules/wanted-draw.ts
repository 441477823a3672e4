/** What a person asks of a draw. */
export interface WantedDraw {
  /** Empty for one by chance. */
  seed: string
  /** The data team's size; undefined for that of the rule, NaN for what is no whole number. */
  size: number | undefined
  sizeReason: string
  /** Why it is drawn again. */
  reason: string
}

/** What a draw is asked on: counts of cases, and of the draws that there are. */
export interface DrawSetting {
  eligible: number
  /** By the programme's rule; null where the data team sets the size. */
  computed: number | null
  draws: number
}

/** Why something cannot be done, with the field of the form that it is about. */
export interface Reason {
  field: string
  text: string
}

const reasonsOfSize = ({ size, sizeReason }: WantedDraw, { eligible, computed }: DrawSetting): Reason[] => {
  if (size === undefined) {
    if (computed === null) return [{ field: 'size', text: 'Enter a size: the programme leaves it to the data team' }]
    return sizeReason ? [{ field: 'size', text: 'Enter the size that the reason is for' }] : []
  }
  const isPossible = Number.isInteger(size) && size >= 1 && size <= eligible
  return [
    ...(isPossible ? [] : [{ field: 'size', text: `The size must be a whole number from 1 to ${eligible}` }]),
    ...(sizeReason ? [] : [{ field: 'sizeReason', text: 'Enter the reason for this size' }]),
  ]
}

/**
 * Why a sample cannot be drawn as it was asked for: a size that is set needs its reason (SAMP-04), and so does a draw after
 * the first. Empty: it can.
 */
export const reasonsNotToDrawAsWanted = (wanted: WantedDraw, setting: DrawSetting): Reason[] => [
  ...(setting.draws > 0 && !wanted.reason ? [{ field: 'reason', text: 'Enter the reason for drawing again' }] : []),
  ...reasonsOfSize(wanted, setting),
]
