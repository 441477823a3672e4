import { type Programme, rates } from '#modules/programmes'
import { type Grouping, groupings } from './case-answer.ts'

/**
 * By what a programme's case results may be looked at apart. Where they are one set that is only indicative of ratings, never
 * by place: a place's share of it would be read as that place's result (RATE-07; national response, decision 7).
 */
export const groupingsFor = (programme: Programme): readonly Grouping[] => {
  const isOneSet = rates(programme) && programme.ratings.caseResults?.use === 'indicative'
  return isOneSet ? groupings.filter(grouping => grouping !== 'pdu') : groupings
}
