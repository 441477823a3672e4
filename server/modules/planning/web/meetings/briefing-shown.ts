import type { FormErrors } from '#platform/web/form.ts'
import type { Visit } from '#platform/web/page.ts'
import type { BriefingState } from '../../queries/meetings/briefings.ts'
import type { OpenInspection } from '../../rules/inspection.ts'

/** What the page of a briefing shows. */
export interface BriefingContent {
  visit: Visit
  open: OpenInspection
  state: BriefingState
  names: ReadonlyMap<string, string>
  scans: boolean
  errors: FormErrors | undefined
}
