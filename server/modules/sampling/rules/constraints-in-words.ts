import type { Programme, SampleRules } from '#modules/programmes'
import type { Constraint, ConstraintName, DrawRecord } from './draw-record.ts'

/** One constraint of a sample in words. */
export interface ConstraintLine {
  /** `Gateshead: 7`, `Low: 9 instead of 10`, `Hull: 3 instead of at least 5`. */
  words: string
  held: boolean
  /** Why it could not hold. */
  why: string | null
  /** As it stands now, where cases were left out or replaced since and that makes a difference. */
  now: { words: string; held: boolean } | null
}

/** What is asked of a sample in one respect, and how far it holds. */
export interface ConstraintGroup {
  title: string
  /** How many of its lines hold as drawn, and how many as they stand now. */
  held: number
  heldNow: number
  lines: readonly ConstraintLine[]
}

const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`

/** What the record calls `rosh: low`: the fact’s name, and the group’s. */
const partOf = (scope: string, { cases: { facts } }: Programme, { proportions }: SampleRules) => {
  const [fact = '', group = ''] = scope.split(': ')
  const groups = proportions.find(each => each.fact === fact)?.groups ?? []
  return {
    fact: facts.find(({ id }) => id === fact)?.name ?? fact,
    group: groups.find(({ id }) => id === group)?.name ?? `${group.charAt(0).toUpperCase()}${group.slice(1)}`,
  }
}

const titleOf = ({ name, scope, required }: Constraint, programme: Programme, rules: SampleRules): string => {
  switch (name) {
    case 'practitioner-cap':
      return `At most ${cases(required)} from any practitioner`
    case 'pdu-minimum':
      return `At least ${cases(required)} from each PDU`
    case 'coverage':
      return 'Some of each of these kinds of case'
    case 'proportion':
      return `In proportion to what can be drawn: ${partOf(scope, programme, rules).fact}`
    case 'size':
      return `${cases(required)} in all`
  }
}

/** What the number asked for is: a limit from above, from below, or the number itself. */
const bound: Partial<Record<ConstraintName, string>> = {
  'practitioner-cap': 'at most ',
  'pdu-minimum': 'at least ',
  coverage: 'at least ',
}

const labels: Record<ConstraintName, (scope: string, programme: Programme, rules: SampleRules) => string> = {
  'practitioner-cap': () => 'The most from any practitioner',
  'pdu-minimum': scope => scope,
  coverage: scope => scope,
  proportion: (scope, programme, rules) => partOf(scope, programme, rules).group,
  size: () => 'Drawn',
}

const achievedIn = ({ name, required, achieved, held }: Constraint): string =>
  `${achieved}${held ? '' : ` instead of ${bound[name] ?? ''}${required}`}`

const lineOf = (
  constraint: Constraint,
  { infeasible }: DrawRecord,
  now: readonly Constraint[],
  programme: Programme,
  rules: SampleRules,
): ConstraintLine => {
  const { name, scope, achieved, held } = constraint
  const label = labels[name](scope, programme, rules)
  const isSame = (each: Constraint) => each.name === name && each.scope === scope
  const failed = infeasible?.failed.find(isSame)
  const today = now.find(isSame)
  return {
    words: `${label}: ${achievedIn(constraint)}`,
    held,
    why: failed ? failed.words.replace(scope, label) : null,
    now: today && today.achieved !== achieved ? { words: achievedIn(today), held: today.held } : null,
  }
}

/** Whether a line holds as drawn and, where that differs, now too. */
export const holdsThroughout = ({ held, now }: ConstraintLine): boolean => held && (now?.held ?? true)

/**
 * What was asked of a sample and what it has, in words, in the order of importance (SAMP-05 to SAMP-07, SAMP-12). Lines that
 * do not hold come first in their group.
 * @param now The same counted as the sample stands; nothing where no case was left out since the draw.
 */
export const constraintsInWords = (
  record: DrawRecord,
  programme: Programme,
  rules: SampleRules,
  now: readonly Constraint[] = [],
): ConstraintGroup[] => {
  const groups = Map.groupBy(record.constraints, constraint => titleOf(constraint, programme, rules))
  return [...groups].map(([title, own]) => {
    const lines = own.map(constraint => lineOf(constraint, record, now, programme, rules))
    const [first, last] = [lines.filter(line => !holdsThroughout(line)), lines.filter(holdsThroughout)]
    return {
      title,
      held: lines.filter(({ held }) => held).length,
      heldNow: lines.filter(line => line.now?.held ?? line.held).length,
      lines: [...first, ...last],
    }
  })
}
