import type { SampleRules } from '#modules/programmes'
import type { ConstraintName } from '../../modules/sampling/rules/draw-record.ts'
import type { ListedCase } from '../../modules/sampling/rules/listed-case.ts'
import type { AskedOf } from './what-is-asked.ts'

const inOrder = ['pdu-minimum', 'coverage', 'proportion', 'size'] as const satisfies readonly ConstraintName[]

/** By how many cases a sample is off in all, for each name in the order of importance. */
export const deviationsOf = (asked: readonly AskedOf[], sample: readonly ListedCase[]): number[] =>
  inOrder.map(name => {
    let off = 0
    for (const each of asked) if (each.name === name) off += each.off(sample.filter(each.counts).length)
    return off
  })

const isLess = (a: readonly number[], b: readonly number[]): boolean => {
  for (const [i, value] of a.entries()) if (value !== b[i]) return value < (b[i] as number)
  return false
}

/** Whether no practitioner has more cases in a sample than a programme allows. */
export const holdsLimit = ({ mostPerPractitioner: most }: SampleRules, sample: readonly ListedCase[]): boolean => {
  if (most === undefined) return true
  for (const { practitioner } of sample)
    if (sample.filter(listed => listed.practitioner === practitioner).length > most) return false
  return true
}

/** All samples from these cases, up to 14 of them, to which none is nearer: every set of them is tried. */
export const nearestByTrial = (
  rules: SampleRules,
  asked: readonly AskedOf[],
  eligible: readonly ListedCase[],
): { deviations: number[]; samples: ListedCase[][] } => {
  if (eligible.length > 14) throw new RangeError(`2 to the ${eligible.length} sets are too many to try`)
  let deviations = inOrder.map(() => Number.POSITIVE_INFINITY)
  let samples: ListedCase[][] = []
  for (let set = 0; set < 2 ** eligible.length; set += 1) {
    const sample = eligible.filter((_, i) => Math.floor(set / 2 ** i) % 2 === 1)
    if (!holdsLimit(rules, sample)) continue
    const found = deviationsOf(asked, sample)
    if (isLess(found, deviations)) [deviations, samples] = [found, []]
    if (!isLess(deviations, found)) samples.push(sample)
  }
  return { deviations, samples }
}
