import { findKeyQuestion, type RatingProgramme, type Standard, standardsOf } from '#modules/programmes'
import { caseQuestionsOf, codesFor } from './results-of-standard.ts'

/** The standards that can be rated by cases: where case results are rated at all, and the standard's basis is cases. */
export const ratedByCases = (programme: RatingProgramme, level: string): Standard[] =>
  programme.ratings.caseResults?.use === 'rated'
    ? standardsOf(programme, level).filter(({ basis }) => basis === 'cases')
    : []

/** For each key question that cases answer at this level: the codes under which its result may be given. */
export const caseCodesByQuestion = (programme: RatingProgramme, level: string): string[][] =>
  ratedByCases(programme, level).flatMap(standard => caseQuestionsOf(standard).map(codesFor))

/** Every code that a case result may be given under at this level. Indicative results go by the questions asked of cases. */
export const knownCaseCodes = (programme: RatingProgramme, level: string): string[] =>
  programme.ratings.caseResults?.use === 'indicative'
    ? programme.cases.questions.map(({ code }) => code)
    : [...new Set(caseCodesByQuestion(programme, level).flat())]

/** Why this code takes no case result at this level, as the end of a sentence. */
export const whyNoCaseCode = (programme: RatingProgramme, level: string, code: string): string => {
  const known = knownCaseCodes(programme, level)
  if (known.length === 0) return `takes no case result: ${programme.programme.name} rates by judgement alone`
  const { keyQuestion: term } = programme.programme.terms
  const holder = findKeyQuestion(programme, code)?.standard
  if (holder && holder.level !== level) return `is a ${term} of level ${holder.level}, not of ${level}`
  if (holder) return `is a ${term} answered by judgement, not by cases`
  return `is no ${term} here that cases answer: ${known.join(', ')}`
}
