import type { Programme } from '#modules/programmes'
import { BadInput } from '#platform/command-line.ts'
import { decodeText } from '#platform/documents/decode-text.ts'
import { UnreadableFile } from '#platform/documents/unreadable-file.ts'
import { faultsOfPopulation } from './faults-of-population.ts'
import { type ReadAnswers, readCaseAnswers } from './read-case-answers.ts'
import type { SourcedAnswers } from './sourced-answers.ts'

const read = (bytes: Uint8Array, programme: Programme | undefined): ReadAnswers => {
  try {
    return readCaseAnswers(decodeText(bytes), programme && new Set(programme.cases.questions.map(({ code }) => code)))
  } catch (error) {
    throw error instanceof UnreadableFile ? new BadInput([error.message]) : error
  }
}

/**
 * The answers in a file.
 * @param population How many cases there are of which those of the file are a sample.
 * @throws BadInput with a line for each fault.
 */
export const fileAnswers = (
  bytes: Uint8Array,
  by: SourcedAnswers['by'],
  population: number | undefined,
): SourcedAnswers => {
  const { answers, cases, groupings, unread, faults } = read(bytes, by?.programme)
  const all = [...faultsOfPopulation(population, cases), ...faults]
  if (all.length > 0) throw new BadInput(all)
  return { answers, by, population, groupings, remarks: unread.map(name => `the column “${name}” is not read`) }
}
