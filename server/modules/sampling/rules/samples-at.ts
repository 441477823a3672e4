import type { Programme, SampleRules } from '#modules/programmes'

/** The samples that a programme draws for an inspection at this level, in its order; none where it inspects no cases there. */
export const samplesAt = ({ cases }: Pick<Programme, 'cases'>, level: string): readonly SampleRules[] =>
  cases.samples.filter(sample => sample.level === level)
