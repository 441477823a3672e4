import { formatDay, formatTime, isDay, isTime, type Language } from '../dates.ts'

/**
 * All that a message may be about: names of places, steps, meetings and staff, days, times, numbers and links. There is no
 * kind for text that someone typed, so that nothing of a case can get into a message.
 */
export interface ValueKinds {
  /** A name that is of no case: of an inspected body, a step, an item of the programme, a member of staff. */
  name: string
  /** `2026-02-11` */
  day: string
  /** `09:30` */
  time: string
  count: number
  /** An address of this service, from `paths`. */
  link: string
  /** A link that lets in whoever has it: forgotten once the message was sent. */
  secretLink: string
}

export type ValueKind = keyof ValueKinds

/** Written like a case reference number: a letter and six digits. */
const caseNumber = /(?<![a-z0-9])[a-z]\d{6}(?![a-z0-9])/i
const address = /^\/(?!\/)[\w\-./~?=&%]*$/

const holds: { [K in ValueKind]: (value: ValueKinds[K]) => boolean } = {
  name: value => value.length > 0 && value.length <= 200 && !/[\p{Cc}{}]/u.test(value) && !caseNumber.test(value),
  day: isDay,
  time: isTime,
  count: value => Number.isSafeInteger(value) && value >= 0,
  link: value => address.test(value),
  secretLink: value => address.test(value),
}

/** Whether a value is what its kind says. A name that holds the number of a case is none. */
export const isOfKind = <K extends ValueKind>(kind: K, value: ValueKinds[K]): boolean => holds[kind](value)

/** A value as a message prints it in this language; `place` is what stands for a link until the message is sent. */
export const printed = <K extends ValueKind>(
  kind: K,
  value: ValueKinds[K],
  { language, place }: { language: Language; place: string },
): string | number => {
  if (kind === 'day') return formatDay(String(value), language)
  if (kind === 'time') return formatTime(String(value))
  return kind === 'link' || kind === 'secretLink' ? place : value
}
