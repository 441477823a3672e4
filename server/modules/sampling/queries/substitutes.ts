import type { Db } from '#platform/db/open.ts'
import type { LongList } from '../rules/listed-case.ts'
import { randomFrom } from '../rules/random.ts'
import type { SampledCase } from '../rules/sampled-case.ts'
import { type Substitute, substitutesFor, whyNoSubstitute } from '../rules/substitutes.ts'
import { seedNumbers } from '../seed-numbers.ts'
import { casesOfDraw } from './cases.ts'
import type { Draw } from './draws.ts'
import type { OpenSample } from './samples.ts'

/** Changes whenever the same draw would put other substitutes first. */
const algorithm = 'lantern-substitute-1'

/** Who can stand in the place of a case, the most comparable first; where nobody can, why. */
export interface SubstitutesFound {
  substitutes: readonly Substitute[]
  whyNone: readonly string[]
}

/**
 * Finds the substitutes of a case that was left out among those that could be drawn when its sample was. Chance begins with
 * the seed of the draw and the case’s line: the order is the same whoever looks, on any machine (SAMP-08, SAMP-11).
 */
export const findSubstitutes = async (
  db: Db,
  { sample }: Pick<OpenSample, 'sample'>,
  { id, record }: Pick<Draw, 'id' | 'record'>,
  list: LongList,
  leftOut: SampledCase,
): Promise<SubstitutesFound> => {
  const excluded = new Set(record.excluded.map(({ line }) => line))
  const eligible = list.cases.filter(({ line }) => !excluded.has(line))
  const others = (await casesOfDraw(db, id)).map(each => ({ ...each, leftOut: each.leftOut !== null }))
  const random = randomFrom(seedNumbers(algorithm, record.seed, String(leftOut.line)))
  const substitutes = substitutesFor(leftOut, eligible, others, sample, random)
  return {
    substitutes,
    whyNone: substitutes.length > 0 ? [] : whyNoSubstitute(leftOut, eligible, others, sample),
  }
}
