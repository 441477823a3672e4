import type { CaseAnswer } from '#modules/casework'
import type { ReportOptions } from './results-report.ts'

/** Answers as a file or an inspection gives them, and how they are to be read. */
export interface SourcedAnswers extends ReportOptions {
  answers: Iterable<CaseAnswer>
  /** What is to be said of it, a line each. */
  remarks: readonly string[]
}
