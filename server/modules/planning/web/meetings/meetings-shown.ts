import type { Html } from '#platform/web/html.ts'
import type { OpenInspection } from '../../rules/inspection.ts'
import type { ClashSetting } from '../../rules/meetings/clashes.ts'
import type { Meeting } from '../../rules/meetings/meeting.ts'

/** What the page of all meetings shows. */
export interface MeetingsContent {
  open: OpenInspection
  meetings: readonly Meeting[]
  setting: ClashSetting
  records: ReadonlyMap<string, { sentAt: Date | null }>
  sharedAt: Date | undefined
  names: ReadonlyMap<string, string>
  csrf: Html
}
