import type { Generated } from 'kysely'
import type { Language } from '../dates.ts'
import type { Json } from '../db/tables.ts'
import type { MessageLink } from './define-message.ts'

declare module '../db/tables.ts' {
  interface Tables {
    /** The outbox: every message, from when it was caused. What is neither sent, failed nor given up waits. */
    notifyMessage: {
      id: string
      /** The same message again has the same key, and counts once. */
      key: string
      template: string
      language: Language
      toName: string
      toAddress: string
      subject: string
      text: string
      links: Json<readonly MessageLink[]>
      subjectType: string
      subjectId: string
      causedAt: Date
      causedBy: string
      correlationId: string
      tries: Generated<number>
      /** Not before. */
      dueAt: Date
      /** Taken by a worker until then; a worker that ended without a word loses it. */
      heldUntil: Date | null
      lastError: string | null
      sentAt: Date | null
      sentBy: string | null
      /** After the last try: somebody has to look at it. */
      failedAt: Date | null
      givenUpAt: Date | null
      givenUpBy: string | null
      givenUpReason: string | null
    }
  }
}
