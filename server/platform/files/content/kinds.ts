import type { Language } from '../../dates.ts'
import { listed } from '../../words.ts'

/** A kind of file that is taken: by its content, with the endings that its name may have. */
export interface FileKind {
  id: string
  /** As people call it. */
  name: string
  endings: readonly string[]
  type: string
}

const office = 'application/vnd.openxmlformats-officedocument'
const open = 'application/vnd.oasis.opendocument'

/** Every kind of file that is taken: documents, spreadsheets, slides, pictures and plain text. All else is refused (EVID-05). */
export const fileKinds: readonly FileKind[] = [
  { id: 'pdf', name: 'PDF', endings: ['pdf'], type: 'application/pdf' },
  { id: 'docx', name: 'Word', endings: ['docx'], type: `${office}.wordprocessingml.document` },
  { id: 'xlsx', name: 'Excel', endings: ['xlsx'], type: `${office}.spreadsheetml.sheet` },
  { id: 'pptx', name: 'PowerPoint', endings: ['pptx'], type: `${office}.presentationml.presentation` },
  { id: 'odt', name: 'OpenDocument text', endings: ['odt'], type: `${open}.text` },
  { id: 'ods', name: 'OpenDocument spreadsheet', endings: ['ods'], type: `${open}.spreadsheet` },
  { id: 'odp', name: 'OpenDocument slides', endings: ['odp'], type: `${open}.presentation` },
  { id: 'jpg', name: 'JPEG picture', endings: ['jpg', 'jpeg'], type: 'image/jpeg' },
  { id: 'png', name: 'PNG picture', endings: ['png'], type: 'image/png' },
  { id: 'text', name: 'plain text', endings: ['txt', 'csv'], type: 'text/plain; charset=utf-8' },
]

/** The kind with this id. */
export const fileKind = (id: string): FileKind | undefined => fileKinds.find(kind => kind.id === id)

/** Kinds by their ids as people call them: `Word, PowerPoint or PDF`. */
export const kindsInWords = (ids: readonly string[], language: Language = 'en'): string =>
  listed(
    ids.map(id => fileKind(id)?.name ?? id),
    language === 'cy' ? 'neu' : 'or',
  )

/** The endings of these kinds for the `accept` of a file field; of all that are taken where none are named. */
export const acceptOf = (ids?: readonly string[]): string =>
  fileKinds
    .filter(({ id }) => !ids || ids.includes(id))
    .flatMap(({ endings }) => endings.map(ending => `.${ending}`))
    .join(',')
