import { paths } from '#paths'
import type { Db } from '#platform/db/open.ts'
import { documentContent } from '#platform/documents/document-content.ts'
import { type DocumentKind, documentDownload, documentTypes } from '#platform/documents/document-file.ts'
import { NotFound } from '#platform/errors.ts'
import { html } from '#platform/web/html.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer } from '#platform/web/view.ts'
import type { IssuedDocument } from '../../queries/announcement/announcement.ts'
import { type AnnouncementPart, loadAnnouncement } from '../../queries/announcement/load-announcement.ts'
import { openInspection } from '../../queries/open-inspection.ts'
import { inspectionFrame } from '../inspection-frame.ts'

/** Which document of an announcement an address asks for, in which language; English where it does not say. */
export const documentAsked = (
  documents: readonly IssuedDocument[],
  { params, query }: Pick<Visit, 'params' | 'query'>,
): IssuedDocument => {
  const language = query.language === 'cy' ? 'cy' : 'en'
  const found = documents.find(each => each.document === params.document && each.language === language)
  if (!found) throw new NotFound(`document ${params.document} in ${language}`)
  return found
}

/** The file of a document, where the address asks for a PDF or a Word file. */
export const fileAsked = async (
  { document, language, content }: IssuedDocument,
  format: string | undefined,
  reference: string,
): Promise<Answer | undefined> => {
  if (format === undefined) return undefined
  if (!Object.hasOwn(documentTypes, format)) throw new NotFound(`document ${document} as ${format}`)
  return documentDownload(content, format as DocumentKind, `${reference}-${document}-${language}`)
}

/** One document of an announcement, to be read, or as a PDF or Word file: as it would be sent now, or as it was (PLAN-05). */
export const announcementDocumentPage = ({ db }: { db: Db }, parts: readonly AnnouncementPart[]): Page => ({
  path: paths.announcement.document(':reference', ':document'),
  permission: 'inspections:view',
  audit: 'ANNOUNCEMENT_DOCUMENT',

  async get(visit) {
    const { params, user, act, query } = visit
    const open = await openInspection(db, user, params.reference as string)
    const { reference, placeName } = open.inspection
    const { documents, announcement } = await loadAnnouncement(db, open, parts, act.when)
    const found = documentAsked(documents, visit)
    const file = await fileAsked(found, query.format, reference)
    if (file) return file
    return {
      ...inspectionFrame(open, 'plan'),
      heading: found.content.title,
      caption: announcement.issued ? 'As it was issued' : 'As it would be issued now',
      title: `${found.content.title}, ${placeName}`,
      backLink: paths.announcement.show(reference),
      content: html`<div class="lantern-reading">${documentContent(found.content)}</div>`,
    }
  },
})
