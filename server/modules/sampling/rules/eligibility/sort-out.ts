import type { SampleRules } from '#modules/programmes'
import { formatShortDay } from '#platform/dates.ts'
import { ruleHolds } from '../condition-holds.ts'
import type { ExcludedCase } from '../draw-record.ts'
import type { ListedCase } from '../listed-case.ts'
import { samePeople } from './same-people.ts'
import { type WindowDays, windowDays } from './window-days.ts'

/** The cases that can be drawn, and all others with every reason. Together they are the whole list, in its order. */
export interface SortedOut {
  eligible: readonly ListedCase[]
  excluded: readonly ExcludedCase[]
}

const lastDay = '9999-12-31'

const dayBegan = ({ facts }: ListedCase, { began }: SampleRules): string | undefined => {
  const day = facts[began]
  return typeof day === 'string' ? day : undefined
}

/** Why a case is outside the windows: a function, so that the days of a whole list are put into words once each. */
const reasonOfWindow = (rules: SampleRules, windows: readonly WindowDays[]): ((listed: ListedCase) => string[]) => {
  const spans = windows.map(({ first, last }) => `${formatShortDay(first)} to ${formatShortDay(last)}`).join(' and ')
  const known = new Map<string, string[]>()
  const reasonsOn = (day: string): string[] =>
    windows.some(({ first, last }) => day >= first && day <= last)
      ? []
      : [`Began on ${formatShortDay(day)}, not in ${spans}`]
  return listed => {
    if (windows.length === 0) return []
    const day = dayBegan(listed, rules)
    if (day === undefined) return [`The day it began is not known; it has to be in ${spans}`]
    const reasons = known.get(day) ?? reasonsOn(day)
    known.set(day, reasons)
    return reasons
  }
}

const reasonsOfRules = ({ facts }: ListedCase, { include, exclude }: SampleRules, fieldwork: string): string[] => {
  const isIncluded = include.length === 0 || include.some(rule => ruleHolds(rule, facts, fieldwork))
  const kinds = include.map(({ words }) => words).join('; or: ')
  return [
    ...(isIncluded ? [] : [`Is not of a kind that is inspected (${kinds})`]),
    ...exclude.filter(rule => ruleHolds(rule, facts, fieldwork)).map(({ words }) => words),
  ]
}

const otherLines = (own: readonly ListedCase[], listed: ListedCase): string => {
  const lines = own.filter(other => other !== listed).map(({ line }) => line)
  return `${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}`
}

/** The earliest of a person's cases that nothing else excludes: by the day it began, unknown ones last, then by its line. */
const earliest = (own: readonly ListedCase[], rules: SampleRules, isOut: (listed: ListedCase) => boolean) =>
  own
    .filter(listed => !isOut(listed))
    .toSorted(
      (a, b) => (dayBegan(a, rules) ?? lastDay).localeCompare(dayBegan(b, rules) ?? lastDay) || a.line - b.line,
    )[0]

/**
 * Which cases of a long list can be drawn by a programme's rules, and why the others cannot: outside the windows, not of a
 * kind that is inspected, excluded, or of a person with several sentences in the windows (SAMP-02, SAMP-03; DIPP manual 4.1).
 */
export const sortOut = (cases: readonly ListedCase[], rules: SampleRules, fieldwork: string): SortedOut => {
  const windows = rules.windows.map(window => windowDays(window, fieldwork))
  const outsideOf = reasonOfWindow(rules, windows)
  const outside = new Map(cases.map(listed => [listed, outsideOf(listed)]))
  const reasons = new Map(
    cases.map(listed => [listed, [...(outside.get(listed) ?? []), ...reasonsOfRules(listed, rules, fieldwork)]]),
  )
  const isOut = (listed: ListedCase): boolean => (reasons.get(listed) ?? []).length > 0

  const inside = cases.filter(listed => outside.get(listed)?.length === 0)
  const several = rules.samePerson === 'keep-all' ? [] : samePeople(inside)
  const found: [ListedCase, string][] = several.flatMap(own => {
    const keepsOne = rules.samePerson === 'keep-earliest'
    const kept = keepsOne ? earliest(own, rules, isOut) : undefined
    // Where all are out for other reasons, that there are several excludes nothing.
    if (keepsOne && !kept) return []
    return own
      .filter(listed => listed !== kept)
      .map((listed): [ListedCase, string] => [
        listed,
        kept
          ? `Is of the same person as line ${kept.line}, the earliest that can be drawn, which is kept`
          : `Is of the same person as ${otherLines(own, listed)}, with more than one sentence in the period`,
      ])
  })
  for (const [listed, reason] of found) reasons.get(listed)?.push(reason)

  return {
    eligible: cases.filter(listed => !isOut(listed)),
    excluded: cases
      .filter(isOut)
      .map(listed => ({ line: listed.line, crn: listed.person.crn, reasons: reasons.get(listed) ?? [] })),
  }
}
