import { caseState } from './case-state.ts'
import type { SampledCase } from './sampled-case.ts'

/** What a list of cases is narrowed to; what is not given narrows nothing. */
export interface CaseFilter {
  pdu?: string | undefined
  riskGroup?: string | undefined
  questionSet?: string | undefined
  state?: string | undefined
}

/** The cases of a sample that match all that is given. */
export const filterCases = (
  cases: readonly SampledCase[],
  { pdu, riskGroup, questionSet, state }: CaseFilter,
): SampledCase[] =>
  cases.filter(
    sampled =>
      (!pdu || sampled.pdu === pdu) &&
      (!riskGroup || sampled.riskGroup === riskGroup) &&
      (!questionSet || sampled.questionSet === questionSet) &&
      (!state || caseState(sampled) === state),
  )
