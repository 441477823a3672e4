import type { Permission } from '#permissions'
import type { Act } from '../audit/record-event.ts'
import type { SigningIn } from '../auth/signing-in.ts'
import type { User } from '../auth/user.ts'
import type { ReceivedFile } from '../files/file-store.ts'
import type { Html } from './html.ts'
import type { Language } from './language.ts'
import type { Answer } from './view.ts'

/** A file that was sent with a form. */
export interface Upload {
  name: string
  bytes: Uint8Array
}

/** How many files a form may send that go into the file store, and how large each may be, in bytes. */
export interface Receives {
  files: number
  largest: number
}

/** What a page is given: who asks, for what, and what they sent. */
export interface Visit<Params = Record<string, string>> {
  params: Params
  /** What stands after the question mark. Read it with `parseForm`. */
  query: Record<string, string>
  /** The form as sent. Read it with `parseForm`. */
  body: Record<string, unknown>
  /** The file under this name, if one was sent. */
  upload(name: string): Upload | undefined
  /** The files of a form whose page `receives` them, in their order. Those that no action keeps are let go after the answer. */
  received: readonly ReceivedFile[]
  user: User
  language: Language
  /** To hand to actions. */
  act: Act
  /** The hidden input that every form must hold. */
  readonly csrf: Html
  readonly csrfToken: string
  /** Renews the session. `idToken`: what the provider gave, to sign out there too. */
  signIn(username: string, idToken?: string): Promise<void>
  /** Keeps what was asked of the provider until it answers. */
  beginSignIn(signingIn: SigningIn): void
  /** What was asked of the provider. Once: an answer counts for nothing a second time. */
  takeSigningIn(): SigningIn | undefined
  /** What the provider gave at the sign-in. */
  readonly idToken: string | undefined
  /** Id of the session, to tell it from others of the same person. Never shown. */
  readonly sessionId: string
  signOut(): Promise<void>
}

/**
 * One page of the service. Permission and audit name are required: no page can be forgotten.
 * Parameters by name: `:id` is a UUID, `:version` two numbers with a dot, all others short readable names in lower case;
 * what is not is a 404 before any query.
 */
export interface Page<Params = Record<string, string>> {
  path: string
  permission: Permission
  audit: string
  get(visit: Visit<Params>): Promise<Answer>
  post?(visit: Visit<Params>): Promise<Answer>
  /** The form of this page sends files. */
  files?: boolean
  /** How large a file may be that it sends, in bytes, where 10 MB are too few. */
  largestFile?: number
  /** Files of its form go into the file store as they come, so that none is held in memory: how many at most, how large in bytes. */
  receives?: Receives
  /** Tighter than the rest of the service: this many posts a minute from one address. */
  postsPerMinute?: number
}
