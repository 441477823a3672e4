import type { SampleRules } from '#modules/programmes'
import type { ConstraintName } from '../../modules/sampling/rules/draw-record.ts'
import type { ListedCase } from '../../modules/sampling/rules/listed-case.ts'
import { applies } from './plain-rules.ts'

/** One thing asked of a sample: how many of the cases of a kind it has to have. */
export interface AskedOf {
  name: ConstraintName
  scope: string
  required: number
  counts: (listed: ListedCase) => boolean
  /** By how many cases a number of them is off. */
  off: (count: number) => number
}

const zOfPrintedTables: Readonly<Record<number, number>> = { 80: 1.2816, 90: 1.6449, 95: 1.96, 99: 2.5758 }

/** The size by the programme's rule, found by trying one number after the other; null where there is no rule. */
export const sizeByRule = ({ size, leastPerPdu }: SampleRules, eligible: readonly ListedCase[]): number | null => {
  if (size.kind === 'set-by-data-team') return null
  let wanted = size.least ?? 0
  if (size.kind === 'formula') {
    const z = zOfPrintedTables[size.confidencePercent ?? 0]
    if (z === undefined) throw new RangeError(`No z for ${size.confidencePercent}% is known`)
    const endless = (z * z * 0.25) / ((size.marginPoints ?? 0) / 100) ** 2
    while (wanted * (eligible.length + endless - 1) < endless * eligible.length - 1e-6) wanted += 1
  }
  let fromPdus = 0
  for (const pdu of new Set(eligible.map(listed => listed.pdu)))
    fromPdus += Math.min(leastPerPdu, eligible.filter(listed => listed.pdu === pdu).length)
  return Math.min(eligible.length, Math.max(wanted, fromPdus))
}

/** Shares by largest remainder: what is left is given away one by one. */
const sharesOf = (counts: readonly number[], total: number): number[] => {
  let all = 0
  for (const count of counts) all += count
  if (all === 0) return counts.map(() => 0)
  const shares = counts.map(count => Math.floor((count * total) / all))
  const owed = counts.map((count, i) => count * total - (shares[i] as number) * all)
  for (let given = shares.reduce((a, b) => a + b, 0); given < total; given += 1) {
    let next = 0
    for (let i = 1; i < counts.length; i += 1) {
      const [more, same] = [(owed[i] as number) > (owed[next] as number), owed[i] === owed[next]]
      if (more || (same && (counts[i] as number) > (counts[next] as number))) next = i
    }
    shares[next] = (shares[next] as number) + 1
    owed[next] = -1
  }
  return shares
}

const fewer = (required: number) => (count: number) => (count < required ? required - count : 0)
const other = (required: number) => (count: number) => (count < required ? required - count : count - required)

/** Everything asked of a sample but the limit per practitioner, in the order of its importance. */
export const whatIsAsked = (
  rules: SampleRules,
  list: readonly ListedCase[],
  { eligible, size, fieldwork }: { eligible: readonly ListedCase[]; size: number; fieldwork: string },
): AskedOf[] => {
  const asked: AskedOf[] = []
  const pdus = rules.leastPerPdu > 0 ? [...new Set(list.map(({ pdu }) => pdu))].sort() : []
  for (const scope of pdus) {
    const required = rules.leastPerPdu
    asked.push({ name: 'pdu-minimum', scope, required, counts: ({ pdu }) => pdu === scope, off: fewer(required) })
  }
  for (const rule of rules.covers) {
    const counts = ({ facts }: ListedCase): boolean => applies(rule, facts, fieldwork)
    asked.push({ name: 'coverage', scope: rule.words, required: 1, counts, off: fewer(1) })
  }
  for (const { fact, groups } of rules.proportions) {
    const isOneOf = (values: readonly string[]) => (listed: ListedCase) => values.includes(String(listed.facts[fact]))
    const known = isOneOf(groups.flatMap(({ values }) => values))
    const kinds = groups.map(({ id, values }, i) => {
      const before = isOneOf(groups.slice(0, i).flatMap(group => group.values))
      return { id, counts: (listed: ListedCase) => isOneOf(values)(listed) && !before(listed) }
    })
    if (!eligible.every(known)) kinds.push({ id: 'in no group', counts: listed => !known(listed) })
    const shares = sharesOf(
      kinds.map(({ counts }) => eligible.filter(counts).length),
      Math.min(size, eligible.length),
    )
    for (const [i, { id, counts }] of kinds.entries()) {
      const required = shares[i] as number
      asked.push({ name: 'proportion', scope: `${fact}: ${id}`, required, counts, off: other(required) })
    }
  }
  asked.push({ name: 'size', scope: 'whole sample', required: size, counts: () => true, off: other(size) })
  return asked
}
