import type { Share } from '#modules/casework'
import type { KeyQuestion, Standard } from '#modules/programmes'
import type { KeyQuestionResult } from './lowest-key-question.ts'

/** Results by the code they were given under: a key question's own, or that of the question it gathers. */
export type CaseResults = Readonly<Record<string, Share>>

/** The key questions of a standard that cases answer. Only a standard whose basis is cases is rated by them. */
export const caseQuestionsOf = (standard: Standard): KeyQuestion[] =>
  standard.keyQuestions.filter(({ basis }) => basis === 'cases')

/** The codes under which a key question's result may be given. */
export const codesFor = ({ code, gathers }: KeyQuestion): string[] => (gathers ? [code, gathers] : [code])

/** The result of a key question, under whichever of its codes it is given; undefined without one. */
export const resultOf = (results: CaseResults, keyQuestion: KeyQuestion): Share | undefined => {
  const code = codesFor(keyQuestion).find(each => Object.hasOwn(results, each))
  return code === undefined ? undefined : results[code]
}

/** What the case results say about one standard. */
export interface ResultsOfStandard {
  results: readonly KeyQuestionResult[]
  /** Key questions that have no result yet. While there is one, nobody knows which is the lowest. */
  missing: readonly string[]
  /** Key questions that apply only to some cases, and applied to none of these: they decide nothing. */
  notApplicable: readonly string[]
}

/** Finds a standard's case results. A key question that applies to every case is missing while it has no cases. */
export const resultsOfStandard = (standard: Standard, all: CaseResults): ResultsOfStandard => {
  const questions = caseQuestionsOf(standard).map(question => ({ question, share: resultOf(all, question) }))
  const codes = (state: (of: number | undefined, sometimes: boolean) => boolean) =>
    questions
      .filter(({ question, share }) => state(share?.of, question.appliesWhen !== undefined))
      .map(({ question }) => question.code)
  return {
    results: questions.flatMap(({ question, share }) => (share ? [{ keyQuestion: question.code, share }] : [])),
    missing: codes((of, sometimes) => of === undefined || (of === 0 && !sometimes)),
    notApplicable: codes((of, sometimes) => of === 0 && sometimes),
  }
}
