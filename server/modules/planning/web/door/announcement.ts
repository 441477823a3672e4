import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { documentContent } from '#platform/documents/document-content.ts'
import { type Html, html } from '#platform/web/html.ts'
import { inLanguage, type Language } from '#platform/web/language.ts'
import type { Page } from '#platform/web/page.ts'
import { type IssuedDocument, issuedDocumentsOf } from '../../queries/announcement/announcement.ts'
import { openDoor } from '../../queries/door/open-door.ts'
import { documentAsked, fileAsked } from '../announcement/document.ts'
import { doorFrame } from './door-frame.ts'
import { doorText } from './text.ts'

const en = {
  lead: 'What was sent with the announcement, as it was sent. Each can be read here, or as a PDF or Word file.',
  none: 'Nothing was sent yet. When the inspection is announced in writing, the letter and all that goes with it are here.',
  page: 'Read',
  inEnglish: 'in English',
  inWelsh: 'in Welsh',
}
const cy: typeof en = {
  lead: 'Yr hyn a anfonwyd gyda’r cyhoeddiad, fel y’i hanfonwyd. Gellir darllen pob un yma, neu fel ffeil PDF neu Word.',
  none: 'Ni anfonwyd dim eto. Pan gyhoeddir yr arolygiad yn ysgrifenedig, bydd y llythyr a phopeth sydd gydag ef yma.',
  page: 'Darllen',
  inEnglish: 'yn Saesneg',
  inWelsh: 'yn Gymraeg',
}
const texts = { en, cy }

/** The announcement as the inspected body has it: the letter and all that was sent with it (PLAN-05). */
export const doorAnnouncementPage = ({ db }: { db: Db }): Page => ({
  path: paths.door.announcement(':reference'),
  permission: 'door:view',
  audit: 'DOOR_ANNOUNCEMENT',

  async get({ params, user, language }) {
    const door = await openDoor(db, user, params.reference as string)
    const { id, reference, placeName } = door.inspection
    const documents = await issuedDocumentsOf(db, id)
    const text = inLanguage(texts, language)
    const { sections } = inLanguage(doorText, language)
    return {
      ...doorFrame(door, 'announcement', language),
      heading: sections.announcement,
      title: `${sections.announcement}, ${placeName}`,
      content:
        documents.length === 0
          ? html`<p class="govuk-body">${text.none}</p>`
          : html`
            <p class="govuk-body">${text.lead}</p>
            <ul class="govuk-list govuk-list--spaced">${documents.map(each => line(each, reference, text, language))}</ul>`,
    }
  },
})

const line = (
  { document, language, content: { title } }: IssuedDocument,
  reference: string,
  text: typeof en,
  own: Language,
): Html => {
  const at = (format?: string) => paths.door.document(reference, document, { language, format })
  const other = language === own ? '' : ` (${language === 'cy' ? text.inWelsh : text.inEnglish})`
  const link = (href: string, words: string): Html =>
    html`<a class="govuk-link" href="${href}">${words}<span class="govuk-visually-hidden">: ${title}${other}</span></a>`
  return html`<li><strong lang="${language}">${title}</strong>${other}<br>${link(at(), text.page)}, ${link(at('pdf'), 'PDF')}, ${link(at('docx'), 'Word')}</li>`
}

/** One document that was sent with the announcement, as the inspected body reads it. */
export const doorDocumentPage = ({ db }: { db: Db }): Page => ({
  path: paths.door.document(':reference', ':document'),
  permission: 'door:view',
  audit: 'DOOR_DOCUMENT',

  async get(visit) {
    const { params, user, query, language } = visit
    const door = await openDoor(db, user, params.reference as string)
    const { id, reference, placeName } = door.inspection
    const found = documentAsked(await issuedDocumentsOf(db, id), visit)
    const file = await fileAsked(found, query.format, reference)
    if (file) return file
    return {
      ...doorFrame(door, 'announcement', language),
      heading: found.content.title,
      title: `${found.content.title}, ${placeName}`,
      backLink: paths.door.announcement(reference),
      content: html`<div class="lantern-reading">${documentContent(found.content)}</div>`,
    }
  },
})
