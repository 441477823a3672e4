import { formatDay, type Language } from '#platform/dates.ts'
import type { RequestedItem } from '../rules/requested-item.ts'

const words = {
  en: {
    covers: (from: string, to: string) => `Covers ${from} to ${to}`,
    during: (from: string, to: string) => (from === to ? `For ${from}` : `For ${from} to ${to}`),
    extended: (months: number) => `Extended to ${months} months`,
  },
  cy: {
    covers: (from: string, to: string) => `Yn cwmpasu ${from} hyd at ${to}`,
    during: (from: string, to: string) => (from === to ? `Ar gyfer ${from}` : `Ar gyfer ${from} hyd at ${to}`),
    extended: (months: number) => `Wedi’i ymestyn i ${months} mis`,
  },
}

/** The days that an item covers or is for, worked out from the fieldwork date (EVID-08); empty where it has none. */
export const periodInWords = (
  { period, during }: Pick<RequestedItem, 'period' | 'during'>,
  language: Language = 'en',
): string[] => {
  const text = words[language]
  const day = (given: string): string => formatDay(given, language)
  return [
    ...(period ? [text.covers(day(period.covers.from), day(period.covers.to))] : []),
    ...(period && period.months !== period.usual ? [text.extended(period.months)] : []),
    ...(during ? [text.during(day(during.from), day(during.to))] : []),
  ]
}
