export interface CaseParams extends Record<string, string> {
  reference: string
  /** Of the case, within the inspection. */
  number: string
}

export interface CaseQuestionParams extends CaseParams {
  /** The question's code, as addresses have it. */
  question: string
}
