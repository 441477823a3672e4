import type { SampleRules } from '#modules/programmes'
import { ruleHolds } from '../condition-holds.ts'
import type { ListedCase } from '../listed-case.ts'
import { apportion } from './apportion.ts'

/** Something that a number of cases has to reach or meet: a PDU, a kind of case, a group of a proportion. */
export interface Part {
  /** As the record names it: `Coventry`, `rosh: low`. */
  scope: string
  required: number
}

/**
 * What is asked of a sample, in numbers alone: for a solver, and for a checker that knows nothing of programmes. Cases are the
 * eligible ones in the order of the list; every list with one entry per case holds indexes.
 */
export interface Problem {
  /** How many of one practitioner's cases at most; null without a limit. */
  cap: number | null
  /** The practitioner of each case. */
  practitioners: readonly number[]
  pdus: readonly Part[]
  /** The PDU of each case, an index of `pdus`. */
  pduOf: readonly number[]
  covers: readonly Part[]
  /** For each of `covers`, the cases that count for it. */
  coveredBy: readonly (readonly number[])[]
  /** The groups of each proportion, each with the number that it should have. */
  proportions: readonly (readonly Part[])[]
  /** For each proportion the group of each case, an index of its groups. */
  groupOf: readonly (readonly number[])[]
  size: number
}

const indexed = (names: readonly string[]): { of: number[]; names: string[] } => {
  const known = new Map<string, number>()
  const of = names.map(name => {
    const index = known.get(name) ?? known.size
    known.set(name, index)
    return index
  })
  return { of, names: [...known.keys()] }
}

/** The group of a case; the last, which is not the programme's, is for what the programme puts in none. */
const groupsOf = (
  groups: SampleRules['proportions'][number]['groups'],
  fact: string,
  eligible: readonly ListedCase[],
) =>
  eligible.map(({ facts }) => {
    const group = groups.findIndex(({ values }) => values.includes(String(facts[fact])))
    return group < 0 ? groups.length : group
  })

const proportionOf = (
  { fact, groups }: SampleRules['proportions'][number],
  eligible: readonly ListedCase[],
  size: number,
): { parts: Part[]; of: number[] } => {
  const of = groupsOf(groups, fact, eligible)
  const ids = [...groups.map(({ id }) => id), 'in no group']
  const counts = ids.map((_, i) => of.filter(group => group === i).length)
  const shares = apportion(counts, Math.min(size, eligible.length))
  const parts = ids.map((id, i) => ({ scope: `${fact}: ${id}`, required: shares[i] as number }))
  return { parts: (counts.at(-1) as number) > 0 ? parts : parts.slice(0, -1), of }
}

/**
 * What a programme's rules ask of a sample of this size.
 * @param pdus The PDUs of the whole list: one without any eligible case falls short too, and that is said.
 */
export const problemOf = (
  eligible: readonly ListedCase[],
  rules: SampleRules,
  { size, fieldwork, pdus }: { size: number; fieldwork: string; pdus: readonly string[] },
): Problem => {
  const names = rules.leastPerPdu > 0 ? [...new Set(pdus)].sort() : []
  const proportions = rules.proportions.map(proportion => proportionOf(proportion, eligible, size))
  return {
    cap: rules.mostPerPractitioner ?? null,
    practitioners: indexed(eligible.map(({ practitioner }) => practitioner)).of,
    pdus: names.map(scope => ({ scope, required: rules.leastPerPdu })),
    pduOf: eligible.map(({ pdu }) => names.indexOf(pdu)),
    covers: rules.covers.map(({ words }) => ({ scope: words, required: 1 })),
    coveredBy: rules.covers.map(rule =>
      [...eligible.keys()].filter(i => ruleHolds(rule, (eligible[i] as ListedCase).facts, fieldwork)),
    ),
    proportions: proportions.map(({ parts }) => parts),
    groupOf: proportions.map(({ of }) => of),
    size,
  }
}
