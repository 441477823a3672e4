import { paths } from '#paths'
import { govukTable } from '#platform/web/govuk.ts'
import { type Html, html } from '#platform/web/html.ts'
import type { LoadedAnnouncement } from '../../queries/announcement/load-announcement.ts'
import { lettersOf } from '../../rules/announcement/announcement.ts'

const languageNames = { en: 'English', cy: 'Welsh' } as const

/** What is sent with an announcement, each to be read on the page, as PDF and as Word; and where its words are corrected. */
export const documentTable = (
  { open, documents }: LoadedAnnouncement,
  { mayCorrect }: { mayCorrect: boolean },
): Html => {
  const { reference } = open.inspection
  const letters = new Set(lettersOf(open.programme).map(([id]) => id))
  const link = (href: string, text: string, about: string): Html =>
    html`<a class="govuk-link" href="${href}">${text}<span class="govuk-visually-hidden">: ${about}</span></a> `
  return html`
    <div class="lantern-scroll" tabindex="0" role="region" aria-label="What is sent">
    ${govukTable({
      classes: 'lantern-table',
      firstCellIsHeader: true,
      head: [
        { text: 'Document' },
        { text: 'Language' },
        { text: 'Read it' },
        ...(mayCorrect ? [{ text: 'Words' }] : []),
      ],
      rows: documents.map(({ document, language, content: { title } }) => {
        const about = `${title}, ${languageNames[language]}`
        const at = (format?: string) => paths.announcement.document(reference, document, { language, format })
        return [
          { html: html`<span lang="${language}">${title}</span>` },
          { text: languageNames[language] },
          {
            html: html`${link(at(), 'Page', about)}${link(at('pdf'), 'PDF', about)}${link(at('docx'), 'Word', about)}`,
          },
          ...(mayCorrect
            ? [
                {
                  html: letters.has(document)
                    ? link(paths.announcement.letter(reference, document), 'Correct', about)
                    : html``,
                },
              ]
            : []),
        ]
      }),
    })}
    </div>`
}
