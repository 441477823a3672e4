import type { Programme, SampleRules } from '#modules/programmes'

const samePerson = {
  'exclude-all': 'All cases of a person with more than one sentence in the period are left out',
  'keep-earliest': 'Of a person with more than one sentence in the period, only the earliest case can be drawn',
  'keep-all': '',
} as const

const cases = (count: number): string => `${count} ${count === 1 ? 'case' : 'cases'}`

/** What a programme asks of a sample, a sentence each, in the order of importance (SAMP-05, SAMP-06, SAMP-07). */
export const askedInWords = (
  { mostPerPractitioner, leastPerPdu, covers, proportions, samePerson: several }: SampleRules,
  { cases: { facts } }: Pick<Programme, 'cases'>,
): string[] => [
  ...(mostPerPractitioner === undefined ? [] : [`At most ${cases(mostPerPractitioner)} of any practitioner`]),
  ...(leastPerPdu > 0 ? [`At least ${cases(leastPerPdu)} from each PDU`] : []),
  ...covers.map(({ words }) => `At least 1 case of this kind: ${words}`),
  ...proportions.map(({ fact, groups }) => {
    const name = facts.find(({ id }) => id === fact)?.name ?? fact
    return `${name} in proportion to the cases that can be drawn: ${groups.map(group => group.name).join('; ')}`
  }),
  ...(samePerson[several] ? [samePerson[several]] : []),
  'Otherwise chance alone chooses',
]
