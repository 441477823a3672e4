import type { SampleRules } from '#modules/programmes'
import type { Facts } from './listed-case.ts'

const rosh = 'rosh'

/** In which group of the sample's proportions by risk of serious harm a case counts; the risk itself where it has none. */
export const riskGroupOf = (facts: Facts, { proportions }: SampleRules): string => {
  const risk = String(facts[rosh] ?? '')
  const groups = proportions.find(({ fact }) => fact === rosh)?.groups ?? []
  return groups.find(({ values }) => values.includes(risk))?.id ?? risk
}
