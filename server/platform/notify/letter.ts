import type { Language } from '../dates.ts'
import type { MessageLink } from './define-message.ts'

/** A message as it leaves. */
export interface Letter {
  /** The same at every try, so that whoever takes it can tell that it came twice. */
  id: string
  to: { name: string; address: string }
  language: Language
  subject: string
  text: string
}

/** A way by which messages leave. */
export interface Transport {
  /** As people read it: "GOV.UK Notify". */
  name: string
  /** Hands the message over. @throws Undeliverable when trying again cannot help; any other error is tried again. */
  send(letter: Letter): Promise<void>
  /** Whether it has this message already: asked when a worker ended between handing it over and writing that down. */
  has?(letter: Letter): Promise<boolean>
  close?(): void
}

/** What was refused for good, such as an address that is none. */
export class Undeliverable extends Error {}

/** The text with its links as they are in this service. A secret that is forgotten has no path. */
export const withLinks = (text: string, links: readonly MessageLink[], address: string): string =>
  text.replace(/\{(\d+)\}/g, (all, number: string) => {
    const link = links[Number(number)]
    return link ? `${link.path && address}${link.path}` : all
  })
