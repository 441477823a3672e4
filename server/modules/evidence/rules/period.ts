import { addDays, addMonths } from '#platform/dates.ts'

/** A span of days that a requested record covers, both ends included. */
export interface Period {
  from: string
  to: string
}

/** The calendar months before the fieldwork date, up to the day before it (AP manual 3.4). */
export const periodBefore = (fieldwork: string, months: number): Period => ({
  from: addMonths(fieldwork, -months),
  to: addDays(fieldwork, -1),
})

/** How far a period may be extended: where there are very limited numbers, a year is enough. */
export const mostMonths = 12

/** Why a period cannot be made that long. Empty: it can (EVID-08). */
export const reasonsNotToExtend = (
  period: { months: number; mayBeExtended: boolean } | undefined,
  months: number,
): string[] => {
  if (!period?.mayBeExtended) return ['The programme does not let the period of this item be extended']
  if (!Number.isInteger(months) || months < period.months || months > mostMonths)
    return [`Enter a number of months from ${period.months} to ${mostMonths}`]
  return []
}
