import type { Fact, Programme, SampleRules } from '#modules/programmes'
import type { LongList } from './listed-case.ts'

const factsOf = ({ questionSets }: Programme['cases'], sample: SampleRules): ReadonlySet<string> => {
  const rules = [...sample.include, ...sample.exclude, ...sample.covers, ...questionSets.flatMap(({ when }) => when)]
  const conditions = rules.flatMap(({ when }) => when)
  return new Set([
    ...conditions.flatMap(({ fact, daysSince }) => (daysSince ? [fact, daysSince.fact] : [fact])),
    ...sample.proportions.map(({ fact }) => fact),
    ...(sample.windows.length > 0 ? [sample.began] : []),
  ])
}

/**
 * The facts that the rules of a sample ask for and a list says of no case: such a rule holds for none. Either it is so, or
 * the list has them under another heading.
 */
export const silentFacts = ({ cases }: LongList, programme: Pick<Programme, 'cases'>, sample: SampleRules): Fact[] => {
  const asked = factsOf(programme.cases, sample)
  return programme.cases.facts.filter(({ id }) => asked.has(id) && !cases.some(({ facts }) => facts[id] !== undefined))
}
