import type { QuestionSet } from '#modules/programmes'
import { ruleHolds } from './condition-holds.ts'
import type { Facts } from './listed-case.ts'

/** A case's question set, and why it is that one. */
export interface ChosenSet {
  id: string
  name: string
  reason: string
}

const why = ({ when, name }: QuestionSet, rule: QuestionSet['when'][number] | undefined): string => {
  if (rule) return `${rule.words} (${rule.source})`
  return when.length === 0 ? `${name}: no rule for another set applies` : name
}

/**
 * The first set of the programme with a rule that holds; the last has none, and takes all others (SAMP-09).
 * @param sets A programme's `questionSets`: at least one.
 */
export const questionSetOf = (sets: readonly QuestionSet[], facts: Facts, fieldwork: string): ChosenSet => {
  for (const set of sets) {
    const rule = set.when.find(each => ruleHolds(each, facts, fieldwork))
    if (rule || set.when.length === 0) return { id: set.id, name: set.name, reason: why(set, rule) }
  }
  throw new RangeError('A programme’s last question set takes every case, and this one has a rule')
}
