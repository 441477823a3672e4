import type { Printable } from '#platform/web/html.ts'
import type { Language } from '#platform/web/language.ts'

/** What surrounds a view: who looks at it, where, in which language, and the nonce that lets our scripts run. */
export interface Surroundings {
  cspNonce: string
  language: Language
  /** The address of this page in the other language. */
  otherLanguage: string
  demo: boolean
  username: string
  name: string
  roles: Printable
  /** From the inspected body: sees one inspection, and what the public sees. */
  outside: boolean
  notice?: string | undefined
}
