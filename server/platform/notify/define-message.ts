import type { Language } from '../dates.ts'
import { isOfKind, printed, type ValueKind, type ValueKinds } from './value-kinds.ts'

export type Takes = Readonly<Record<string, ValueKind>>
export type ValuesOf<T extends Takes> = { [K in keyof T]: ValueKinds[T[K]] }
/** What the words of a message are given: everything ready to print, numbers as numbers, for plurals. */
type PrintedOf<T extends Takes> = { [K in keyof T]: T[K] extends 'count' ? number : string }

interface Words<T extends Takes> {
  subject: (values: PrintedOf<T>) => string
  /** Paragraphs. Greeting and ending come by themselves. */
  text: (values: PrintedOf<T>) => readonly string[]
}

/** One of the messages that the service sends: which values it takes, and its words in both languages. */
export interface MessageTemplate<T extends Takes> {
  name: string
  takes: T
  words: Readonly<Record<Language, Words<T>>>
}

/** Defines a message. Its name is short, in lower case, and stands in the record. */
export const defineMessage = <const T extends Takes>(
  name: string,
  takes: T,
  words: MessageTemplate<T>['words'],
): MessageTemplate<T> => ({ name, takes, words })

export interface MessageLink {
  path: string
  secret: boolean
}

/** A message in words. `{0}` in the text is the first of its links: the address of the service comes in when it is sent. */
export interface RenderedMessage {
  subject: string
  text: string
  links: readonly MessageLink[]
}

const frame: Record<Language, { dear: (name: string) => string; ending: string }> = {
  en: {
    dear: name => `Dear ${name}`,
    ending: 'This message comes from Lantern, the inspectorate’s service. Please do not reply to it.',
  },
  cy: {
    dear: name => `Annwyl ${name}`,
    ending: 'Daw’r neges hon o Lantern, gwasanaeth yr arolygiaeth. Peidiwch ag ateb y neges hon.',
  },
}

/**
 * The words of a message to this person.
 * @throws Error when a value is not what its kind says: a message about it must not leave.
 */
export const renderMessage = <T extends Takes>(
  { name, takes, words }: MessageTemplate<T>,
  { language, to, values }: { language: Language; to: { name: string }; values: ValuesOf<T> },
): RenderedMessage => {
  const links: MessageLink[] = []
  const ready = Object.entries(takes).map(([key, kind]) => {
    const value = values[key as keyof T]
    if (!isOfKind(kind, value as never)) throw new Error(`The message ${name} cannot say its ${key}: it is no ${kind}`)
    const place = `{${links.length}}`
    if (kind === 'link' || kind === 'secretLink') links.push({ path: String(value), secret: kind === 'secretLink' })
    return [key, printed(kind, value as never, { language, place })]
  })
  const print = Object.fromEntries(ready) as PrintedOf<T>
  const { dear, ending } = frame[language]
  const { subject, text } = words[language]
  return { subject: subject(print), text: [dear(to.name), ...text(print), ending].join('\n\n'), links }
}
