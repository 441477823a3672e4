import type { SampleRules } from '#modules/programmes'
import { deviationsFor, sampleSize } from './constraints/sample-size.ts'
import type { DrawRecord } from './draw-record.ts'

const counted = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'case' : 'cases'}`

const byFormula = ({ size }: SampleRules, population: number): string[] => {
  const { confidencePercent = 0, marginPoints = 0 } = size
  const deviations = deviationsFor(confidencePercent)
  const endless = (deviations / (marginPoints / 100)) ** 2 / 4
  const needed = sampleSize(population, confidencePercent, marginPoints)
  return [
    `At ${confidencePercent} per cent confidence within ${marginPoints} percentage points, ${needed} of ${counted(population)} are needed`,
    `The formula: of an endless number n₀ = ${deviations}² × 0.25 ÷ ${marginPoints / 100}² = ${endless.toFixed(1)} would be needed; of ${population.toLocaleString('en-GB')} it is n₀ ÷ (1 + (n₀ − 1) ÷ ${population.toLocaleString('en-GB')}), rounded up: ${needed}`,
  ]
}

/** Why the rule’s size is not what its formula or least number says. */
const correction = (rules: SampleRules, eligible: number, computed: number): string[] => {
  const { kind, confidencePercent = 0, marginPoints = 0, least = 0 } = rules.size
  const ruled = kind === 'formula' ? Math.max(least, sampleSize(eligible, confidencePercent, marginPoints)) : least
  const leastWords = kind === 'formula' && ruled === least ? [`The programme asks for at least ${counted(least)}`] : []
  if (computed < ruled) return [...leastWords, `No more than ${computed} can be drawn`]
  return computed > ruled
    ? [...leastWords, `At least ${rules.leastPerPdu} from each PDU, where it has them, make it ${computed}`]
    : leastWords
}

/**
 * How a programme’s rule comes to a size, in sentences: the formula with its figures, and what else it asks (SAMP-04).
 * @param eligible How many cases can be drawn.
 * @param computed The size by the rule; null where it leaves that to the data team.
 */
export const sizeInWords = (rules: SampleRules, eligible: number, computed: number | null): string[] => {
  const { least } = rules.size
  if (computed === null)
    return [
      'The programme leaves the size to the data team',
      ...(least === undefined ? [] : [`It foresees at least ${counted(least)}`]),
    ]
  const asked =
    rules.size.kind === 'formula'
      ? byFormula(rules, eligible)
      : [`The programme asks for at least ${counted(rules.size.least ?? 0)}`]
  return [...asked, ...correction(rules, eligible, computed)]
}

/** How a sample that was drawn came to its size: by the rule, or by whom it was set and why (SAMP-04, SAMP-07). */
export const drawnSizeInWords = ({ size }: Pick<DrawRecord, 'size'>, rules: SampleRules): string[] => {
  const { eligible, computed, set, drawn } = size
  const wanted = set?.size ?? computed ?? 0
  return [
    `${drawn} of the ${counted(eligible)} that can be drawn`,
    ...sizeInWords(rules, eligible, computed),
    ...(set ? [`The data team set it to ${set.size}: ${set.reason}`] : []),
    ...(drawn === wanted ? [] : [`${drawn} were drawn instead of ${wanted}: what matters more does not allow it`]),
  ]
}
