import type { Programme, SampleRules } from '#modules/programmes'

/** One of a programme's samples, or why it cannot be told which: one sentence. */
export type FoundSample = { sample: SampleRules } | { fault: string }

const listed = (names: readonly string[]): string => names.join(', ')

/**
 * The sample that is meant by a level, an id, both, or neither where a programme has only one.
 * @param wanted As typed: `{ level: 'region', id: 'unpaid-work' }`.
 */
export const sampleOfLevel = (programme: Programme, wanted: { level?: string; id?: string }): FoundSample => {
  const { samples } = programme.cases
  const levels = [...new Set(samples.map(({ level }) => level))]
  if (wanted.level !== undefined && !levels.includes(wanted.level))
    return { fault: `no sample is drawn for the level “${wanted.level}”: ${listed(levels)}` }
  const ofLevel = samples.filter(({ level }) => wanted.level === undefined || level === wanted.level)
  const found = wanted.id === undefined ? ofLevel : ofLevel.filter(({ id }) => id === wanted.id)
  const [sample, ...more] = found
  const ids = listed(ofLevel.map(({ id }) => id))
  if (!sample) return { fault: `there is no sample “${wanted.id}”: ${ids}` }
  if (more.length === 0) return { sample }
  if (wanted.level === undefined && levels.length > 1)
    return { fault: `samples are drawn for several levels: add --level ${levels.join(' or ')}` }
  return { fault: `several samples are drawn: add --sample ${found.map(({ id }) => id).join(' or ')}` }
}
