import { type Html, html } from '#platform/web/html.ts'
import { type SentFileListParams, sentFileList } from '#platform/web/sent-file-list.ts'
import { originals, type ReceivedFile } from '../../rules/received-file.ts'
import { filesOfPage } from '../files-of-page.ts'

export interface SentFilesParams extends SentFileListParams {
  /** Where the page stands, and what stands after the question mark. */
  address: string
  query: Record<string, string>
}

/** What the inspected body sent, each file with what is to be known of it, and a way to take it back; so many to a page. */
export const sentFiles = (files: readonly ReceivedFile[], params: SentFilesParams): Html => {
  const { shown, links } = filesOfPage(originals(files), params)
  return html`${sentFileList(shown, params)}${links}`
}
