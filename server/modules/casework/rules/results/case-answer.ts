/** By what the results of cases can be looked at apart. */
export const groupings = ['pdu', 'risk-group', 'sentence', 'grade', 'question-set'] as const
export type Grouping = (typeof groupings)[number]

/** What was judged of one question in one case. `na`: by the facts of the case the question does not apply to it. */
export interface CaseAnswer {
  /** Any name of the case that no other case has. */
  case: string
  /** The question's code. */
  question: string
  answer: 'yes' | 'no' | 'na'
  /** The groups the case is in. One that is not recorded is not there. */
  groups: Readonly<Partial<Record<Grouping, string>>>
}
