import type { SampleRules } from '#modules/programmes'
import type { ListedCase } from '../listed-case.ts'
import { sampleSize } from './sample-size.ts'

const byRule = ({ size }: SampleRules, eligible: number): number | null => {
  const { kind, confidencePercent = 0, marginPoints = 0, least = 0 } = size
  if (kind === 'set-by-data-team') return null
  return kind === 'formula' ? Math.max(least, sampleSize(eligible, confidencePercent, marginPoints)) : least
}

/**
 * The size that a programme's rule gives: never under its least number from each PDU where the PDU has them, never more than
 * can be drawn (SAMP-04; DIPP manual 4.1). Null where the rule leaves it to the data team.
 */
export const computedSize = (rules: SampleRules, eligible: readonly ListedCase[]): number | null => {
  const ruled = byRule(rules, eligible.length)
  if (ruled === null) return null
  const inPdus = [...Map.groupBy(eligible, ({ pdu }) => pdu).values()]
  const minimum = inPdus.reduce((sum, own) => sum + Math.min(rules.leastPerPdu, own.length), 0)
  return Math.min(eligible.length, Math.max(ruled, minimum))
}
