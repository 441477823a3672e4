import type { SampleRules } from '#modules/programmes'

/** Which columns a sample's rules count by, beside those of the facts: a list without them cannot be drawn from. */
export const needsOf = ({
  leastPerPdu,
  mostPerPractitioner,
}: SampleRules): { pdu: boolean; practitioner: boolean } => ({
  pdu: leastPerPdu > 0,
  practitioner: mostPerPractitioner !== undefined,
})
