import { formatDay, formatTime, londonDay, londonTime } from '#platform/dates.ts'
import { isLate } from '#platform/files/rules/kept-file.ts'
import { isToBeScanned } from '#platform/files/rules/scan-in-words.ts'
import { sizeInWords } from '#platform/files/size-in-words.ts'
import { govukButton } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import type { ReceivedFile } from '../../rules/received-file.ts'
import { filesOfPage } from '../files-of-page.ts'
import type { EvidenceText } from './text.ts'

export interface SentFilesParams {
  csrf: Html
  text: EvidenceText['item']
  language: Language
  /** Whether a scanner for viruses is set up. */
  scans: boolean
  /** Where a file is taken back, if not at the address of the page. */
  action?: string
  /** Where the page stands, and what stands after the question mark. */
  address: string
  query: Record<string, string>
}

const remarks = (file: ReceivedFile, { text, scans }: SentFilesParams): string[] => [
  ...(isLate(file) ? [text.late] : []),
  ...(file.virus ? [text.virus] : []),
  ...(!file.scannedAt ? [isToBeScanned(file, scans) ? text.scanning : text.notScanned] : []),
]

/** What the inspected body sent, each file with what is to be known of it, and a way to take it back. */
export const sentFiles = (files: readonly ReceivedFile[], params: SentFilesParams): Html => {
  const { csrf, text, action, language } = params
  const own = files.filter(({ redacts }) => redacts === null)
  if (own.length === 0) return html`<p class="govuk-body">${text.nothing}</p>`
  const { shown, links } = filesOfPage(own, params)
  return html`
    <ul class="govuk-list lantern-uploads">
      ${shown.map(
        file => html`<li>
          <span><strong>${file.name}</strong> (${sizeInWords(file.size)}), ${formatDay(londonDay(file.receivedAt), language)}, ${formatTime(londonTime(file.receivedAt))}${remarks(file, params).map(remark => html`, ${remark}`)}</span>
          <form method="post" novalidate${action && html` action="${action}"`}>
            ${csrf}
            <input type="hidden" name="file" value="${file.id}">
            ${govukButton({
              html: html`${text.takeBack}<span class="govuk-visually-hidden"> ${file.name}</span>`,
              name: 'intent',
              value: 'take-back',
              classes: 'govuk-button--secondary lantern-button--small',
              preventDoubleClick: true,
            })}
          </form>
        </li>`,
      )}
    </ul>
    ${links}`
}
