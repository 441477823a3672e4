import type { OpenInspection } from '#modules/planning'
import type { FormErrors } from '#platform/web/form.ts'
import type { Html } from '#platform/web/html.ts'
import type { Visit } from '#platform/web/page.ts'
import type { QuestionParams } from './find-question.ts'
import type { LoadedPrompt } from './load-prompt.ts'

/** What the page of one prompt is made of. */
export interface PromptContentParams {
  visit: Visit<QuestionParams>
  open: OpenInspection
  loaded: LoadedPrompt
  /** What stands in the form. */
  form: { version: number; answer: 'yes' | 'no' | null | undefined; reasons: string }
  state: string
  errors?: FormErrors | undefined
  notice?: Html | undefined
}
