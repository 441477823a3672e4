import { openDoor } from '#modules/planning'
import { paths } from '#paths'
import { NotFound } from '#platform/errors.ts'
import { cleanFileName } from '#platform/files/content/file-name.ts'
import { RefusedFile } from '#platform/files/content/refusal.ts'
import { refusalInWords } from '#platform/files/content/refusal-in-words.ts'
import { inLanguage } from '#platform/web/language.ts'
import type { Page, Visit } from '#platform/web/page.ts'
import type { Answer, Download } from '#platform/web/view.ts'
import type { Stores } from '../../actions/receive-files.ts'
import { beginUpload, endSending, receivePiece } from '../../actions/receive-in-pieces.ts'
import { findUpload } from '../../queries/uploads.ts'
import { sendingOf } from './send-files.ts'
import { evidenceText } from './text.ts'

const json = (content: object): Download => ({
  download: 'upload.json',
  type: 'application/json',
  inline: true,
  body: JSON.stringify(content),
})

/** A file that is refused is an answer, not an error: the script says why and goes on with the next. */
const orRefused = ({ language }: Visit, work: Promise<object>): Promise<Download> =>
  work.then(json, error => {
    if (!(error instanceof RefusedFile)) throw error
    return json({ refused: refusalInWords(error.refusal, language) })
  })

/** Where a script announces a file that it will send in pieces, and says that all are sent (EVID-02, decision 0008). */
export const uploadsPage = (stores: Stores): Page => ({
  path: paths.door.uploads(':reference'),
  permission: 'door:send',
  audit: 'DOOR_UPLOADS',

  async get({ params, user }) {
    await openDoor(stores.db, user, params.reference as string)
    return { redirect: paths.door.evidence(params.reference as string) }
  },

  async post(visit): Promise<Answer> {
    const { params, user, act, body, language } = visit
    const door = await openDoor(stores.db, user, params.reference as string)
    if (body.intent === 'end') {
      const count = await endSending(stores, act, door, sendingOf(body.sending))
      const notice = count > 0 ? inLanguage(evidenceText, language).upload.received(count) : undefined
      return { redirect: paths.door.evidence(params.reference as string), notice }
    }
    const size = Number(body.size)
    const announced = {
      item: String(body.item ?? '') || null,
      name: cleanFileName(String(body.name ?? '')),
      size: Number.isSafeInteger(size) && size > 0 ? size : 0,
      modified: String(body.modified ?? '').slice(0, 40),
    }
    return orRefused(visit, beginUpload(stores, act, door, announced))
  },
})

/** One file in pieces: how much of it is here, and the next piece. */
export const uploadPage = (stores: Stores): Page => ({
  path: paths.door.upload(':reference', ':id'),
  permission: 'door:send',
  audit: 'DOOR_UPLOAD',

  async get({ params, user, act }) {
    const door = await openDoor(stores.db, user, params.reference as string)
    const of = { inspectionId: door.inspection.id, who: act.who }
    const upload = await findUpload(stores.db, of, params.id as string)
    if (!upload || upload.endedAt) throw new NotFound(`upload ${params.id}`)
    return json({ offset: upload.arrived })
  },

  async post(visit): Promise<Answer> {
    const { params, query, user, act } = visit
    const door = await openDoor(stores.db, user, params.reference as string)
    const bytes = visit.upload('part')?.bytes ?? new Uint8Array()
    const piece = { id: params.id as string, offset: Number(query.offset), bytes, sending: sendingOf(query.sending) }
    return orRefused(visit, receivePiece(stores, act, door, piece))
  },
})
