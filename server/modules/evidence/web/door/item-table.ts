import { paths } from '#paths'
import { deadlineInWords } from '#platform/deadline.ts'
import { counts } from '#platform/files/rules/kept-file.ts'
import { english } from '#platform/web/english.ts'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'
import { infectedOf } from '../../rules/received-file.ts'
import type { RequestedItem } from '../../rules/requested-item.ts'
import type { Evidence } from '../load-evidence.ts'
import { periodInWords } from '../present-period.ts'
import { stateTag } from '../state-tag.ts'
import type { EvidenceText } from './text.ts'

/** The items of a list as the inspected body sees them, each leading to where it is answered. */
export const itemTable = (
  items: readonly RequestedItem[],
  {
    evidence,
    reference,
    language,
    text,
    caption,
  }: { evidence: Evidence; reference: string; language: Language; text: EvidenceText; caption: string },
): Html => {
  // On a narrow screen each item stands for itself, and what is said of it needs its name.
  const called = (name: string) => ({ attributes: { 'data-label': name } })
  return html`
  <div class="lantern-scroll" tabindex="0" role="region" aria-label="${caption}">
  ${govukTable({
    caption,
    captionClasses: 'govuk-table__caption--m govuk-visually-hidden',
    classes: 'lantern-table lantern-table--stacks',
    firstCellIsHeader: true,
    head: [text.evidence.item, text.evidence.due, text.evidence.standing, text.evidence.files].map(each => ({
      text: each,
    })),
    rows: items.map(item => [
      {
        html: html`<a class="govuk-link" href="${paths.door.item(reference, item.id)}">${english(item.text)}</a>
          ${item.additional && html`<br><span class="govuk-hint">${text.evidence.additional}</span>`}
          ${periodInWords(item, language).map(words => html`<br><span class="govuk-body-s">${words}</span>`)}`,
      },
      { text: item.deadline ? deadlineInWords(item.deadline, language) : '', ...called(text.evidence.due) },
      {
        html: html`${stateTag(evidence.stateOf(item), language)}
          ${infectedOf(evidence.filesOf(item.id)).length > 0 && html`<br><strong>${text.evidence.infected}</strong>`}`,
        ...called(text.evidence.standing),
      },
      { text: String(evidence.filesOf(item.id).filter(counts).length), ...called(text.evidence.files) },
    ]),
  })}
  </div>`
}
