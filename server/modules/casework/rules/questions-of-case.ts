import type { CaseQuestion, CaseRule, Programme } from '#modules/programmes'
import { type Facts, ruleHolds } from '#modules/sampling'

/**
 * Whether a question is asked of a case. `unknown`: a fact decides it that nobody has recorded yet.
 */
export type Applies = 'yes' | 'no' | 'unknown'

/** A question of a case's set, and whether it is asked of it, by which rule. */
export interface CaseQuestionAsked {
  question: CaseQuestion
  applies: Applies
  /** The rule that decides; undefined for a question that is asked of every case. */
  rule: CaseRule | undefined
}

const factsOf = (rule: CaseRule): string[] =>
  rule.when.flatMap(({ fact, daysSince }) => (daysSince ? [fact, daysSince.fact] : [fact]))

/** The facts that a rule asks and that nobody has recorded. */
export const missingFacts = (rule: CaseRule, facts: Facts): string[] =>
  factsOf(rule).filter(id => facts[id] === undefined)

const appliesBy = (rule: CaseRule | undefined, facts: Facts, fieldwork: string): Applies => {
  if (!rule || ruleHolds(rule, facts, fieldwork)) return 'yes'
  // A condition that does not hold decides, whatever is still unknown beside it.
  const isKnown = rule.when.some(
    condition =>
      missingFacts({ ...rule, when: [condition] }, facts).length === 0 &&
      !ruleHolds({ ...rule, when: [condition] }, facts, fieldwork),
  )
  return isKnown ? 'no' : 'unknown'
}

/**
 * The questions of a case's set in its order, with which of them are asked: by the programme's rules from the facts of the case,
 * never by choice (CASE-02; DIPP manual 6.1: court work and resettlement in relevant cases).
 * @param fieldwork The day on which fieldwork begins.
 */
export const questionsOfCase = (
  { cases }: Pick<Programme, 'cases'>,
  { questionSet, facts }: { questionSet: string; facts: Facts },
  fieldwork: string,
): CaseQuestionAsked[] => {
  const codes = cases.questionSets.find(({ id }) => id === questionSet)?.questions ?? []
  return codes.flatMap(code => {
    const question = cases.questions.find(each => each.code === code)
    if (!question) return []
    return [{ question, applies: appliesBy(question.appliesWhen, facts, fieldwork), rule: question.appliesWhen }]
  })
}
