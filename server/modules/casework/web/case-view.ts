import type { FormErrors } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import type { Visit } from '#platform/web/page.ts'
import type { RecordedInterview } from '../rules/interview/interview-text.ts'
import type { CaseParams } from './case-params.ts'
import type { LoadedCase } from './load-case.ts'

/** The form of one question as it was sent: shown again with what was typed. */
export interface SentAgain {
  code: string
  version: number
  fields: Readonly<Record<string, string>>
  errors?: FormErrors | undefined
  notice?: Html | undefined
}

/** All that the page of a case is made from. */
export interface CaseView {
  visit: Visit<CaseParams>
  loaded: LoadedCase
  csrf: Html
  mayJudge: boolean
  /** As it is recorded; undefined before the first save. */
  interview: RecordedInterview | undefined
  again?: SentAgain | undefined
}
