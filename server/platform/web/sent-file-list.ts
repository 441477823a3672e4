import { formatDay, formatTime, londonDay, londonTime } from '../dates.ts'
import { isLate, type KeptFile } from '../files/rules/kept-file.ts'
import { isToBeScanned } from '../files/rules/scan-in-words.ts'
import { sizeInWords } from '../files/size-in-words.ts'
import { govukButton } from './govuk.ts'
import { type Html, html } from './html.ts'
import type { Language } from './language.ts'

/** What is said of a file that was sent, in the reader’s language. */
export type SentFileWords = Record<'nothing' | 'late' | 'virus' | 'scanning' | 'notScanned' | 'takeBack', string>

export interface SentFileListParams {
  csrf: Html
  text: SentFileWords
  language: Language
  /** Whether a scanner for viruses is set up. */
  scans: boolean
  /** Where a file is taken back, if not at the address of the page. */
  action?: string
  /** Which of them can be taken back; without it all. */
  mayTakeBack?: (file: KeptFile) => boolean
}

const remarks = (file: KeptFile, { text, scans }: SentFileListParams): string[] => [
  ...(isLate(file) ? [text.late] : []),
  ...(file.virus ? [text.virus] : []),
  ...(!file.scannedAt ? [isToBeScanned(file, scans) ? text.scanning : text.notScanned] : []),
]

/** What the inspected body sent, each file with what is to be known of it, and a way to take it back. */
export const sentFileList = (files: readonly KeptFile[], params: SentFileListParams): Html => {
  const { text, language, mayTakeBack = () => true } = params
  if (files.length === 0) return html`<p class="govuk-body">${text.nothing}</p>`
  return html`
    <ul class="govuk-list lantern-uploads">
      ${files.map(
        file => html`<li>
          <span><strong>${file.name}</strong> (${sizeInWords(file.size)}), ${formatDay(londonDay(file.receivedAt), language)}, ${formatTime(londonTime(file.receivedAt))}${remarks(file, params).map(remark => html`, ${remark}`)}</span>
          ${mayTakeBack(file) && takeBackForm(file, params)}
        </li>`,
      )}
    </ul>`
}

const takeBackForm = ({ id, name }: KeptFile, { csrf, text, action }: SentFileListParams): Html => html`
      <form method="post" novalidate${action && html` action="${action}"`}>
        ${csrf}
        <input type="hidden" name="file" value="${id}">
        ${govukButton({
          html: html`${text.takeBack}<span class="govuk-visually-hidden"> ${name}</span>`,
          name: 'intent',
          value: 'take-back',
          classes: 'govuk-button--secondary lantern-button--small',
          preventDoubleClick: true,
        })}
      </form>`
