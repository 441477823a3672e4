import type { Programme } from '#modules/programmes'
import { type InspectedCase, isInspected } from '../inspected-case.ts'
import { questionsOfCase } from '../questions-of-case.ts'
import type { CaseAnswer, Grouping } from './case-answer.ts'

const groupsOf = (inspected: InspectedCase): CaseAnswer['groups'] => {
  const groups: Record<Grouping, string> = {
    pdu: inspected.pdu,
    'risk-group': inspected.riskGroup,
    sentence: inspected.sentenceKind,
    grade: String(inspected.facts['practitioner-grade'] ?? ''),
    'question-set': inspected.questionSet,
  }
  return Object.fromEntries(Object.entries(groups).filter(([, group]) => group !== ''))
}

/** Whether a case counts in results: completed, and of the sample as it stands. One added by arrangement never does. */
export const counts = (inspected: InspectedCase): boolean =>
  inspected.completedAt !== null && inspected.sampled !== null && isInspected(inspected)

/**
 * What results are counted from: every question of every case that counts, with `na` where the facts of the case say that it is
 * not asked (CASE-09).
 * @param answersOf The answers by the id of the case, by the code of the question.
 */
export const answersOfCases = (
  programme: Pick<Programme, 'cases'>,
  fieldwork: string,
  cases: readonly InspectedCase[],
  answersOf: ReadonlyMap<string, Readonly<Record<string, 'yes' | 'no'>>>,
): CaseAnswer[] =>
  cases.filter(counts).flatMap(inspected => {
    const groups = groupsOf(inspected)
    const given = answersOf.get(inspected.id) ?? {}
    return questionsOfCase(programme, inspected, fieldwork).flatMap(({ question, applies }): CaseAnswer[] => {
      const answer = applies === 'no' ? 'na' : given[question.code]
      return answer ? [{ case: String(inspected.number), question: question.code, answer, groups }] : []
    })
  })
